"""What the mock does for each operation; one module per API. Operations without one answer by example."""

from . import count_tokens, messages, models  # each registers its handlers
from .base import HANDLERS, Handler, handler

__all__ = ["HANDLERS", "Handler", "handler"]

_MODULES = (count_tokens, messages, models)
