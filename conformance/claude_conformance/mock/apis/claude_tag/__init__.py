"""Claude Tag of the Admin API: Claude in Slack."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
