"""Groups of users, and roles."""

from . import handler  # registered by being imported

__all__ = ["handler"]
