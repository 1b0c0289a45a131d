"""Managed settings of Claude Code."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
