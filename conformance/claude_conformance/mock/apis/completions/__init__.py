"""Text completions, an API of the past."""

from . import handler  # registered by being imported

__all__ = ["handler"]
