"""The users of an organization, and invites to it."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
