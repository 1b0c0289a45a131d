"""Dreams: jobs that end by themselves, in virtual time."""

from . import constraints, life  # registered by being imported

__all__ = ["constraints", "life"]
