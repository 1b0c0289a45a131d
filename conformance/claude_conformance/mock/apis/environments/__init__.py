"""Environments, and the work queue of self-hosted ones."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
