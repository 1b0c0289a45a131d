"""The endpoint of access tokens."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
