"""Drift: the description compared with the types of the official SDK."""
