"""The organization, its compliance settings and its rate limits."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
