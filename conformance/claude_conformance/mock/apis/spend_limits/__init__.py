"""Spend limits of the Admin API."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
