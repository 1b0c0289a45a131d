"""Tunnels: their tokens, and the certificates that they trust."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
