"""POST /v1/messages: what is refused, what is answered, and the events of a stream."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
