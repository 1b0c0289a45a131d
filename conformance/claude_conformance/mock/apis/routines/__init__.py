"""Routines of Claude Code on the web."""

from . import handler  # registered by being imported

__all__ = ["handler"]
