"""Routines of Claude Code on the web."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
