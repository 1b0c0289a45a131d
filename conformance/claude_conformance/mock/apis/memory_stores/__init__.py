"""Memory stores: hashes of memories, and the version that each change adds."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
