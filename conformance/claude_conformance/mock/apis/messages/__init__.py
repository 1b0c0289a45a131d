"""POST /v1/messages: constraints, responses, and the events of a stream."""

from . import constraints, handler  # registered by being imported

__all__ = ["constraints", "handler"]
