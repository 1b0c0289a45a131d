"""The API keys of an organization."""

from . import constraints  # registered by being imported

__all__ = ["constraints"]
