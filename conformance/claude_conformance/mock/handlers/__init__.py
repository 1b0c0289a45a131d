"""What the mock does for each operation; one module per API. Operations without one answer by example."""

from . import batches, count_tokens, files, messages, models, skills  # each registers its handlers
from .base import HANDLERS, Handler, handler

__all__ = ["HANDLERS", "Handler", "handler"]

_MODULES = (batches, count_tokens, files, messages, models, skills)
