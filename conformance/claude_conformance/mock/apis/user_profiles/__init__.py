"""User profiles, in their current shape and in those that older headers select."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
