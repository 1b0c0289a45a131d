"""Deployments and their runs."""
