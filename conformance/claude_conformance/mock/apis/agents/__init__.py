"""Agents and their versions."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
