"""Deployments, their schedules and their runs."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
