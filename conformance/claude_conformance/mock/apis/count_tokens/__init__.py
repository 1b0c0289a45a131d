"""POST /v1/messages/count_tokens."""

from . import handler  # registered by being imported

__all__ = ["handler"]
