"""The shape of OpenAI."""

from . import handler  # registered by being imported

__all__ = ["handler"]
