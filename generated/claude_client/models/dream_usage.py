from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DreamUsage(_BaseModel):
    """The tokens of a dream. After a cancel they can still grow."""

    cache_creation_input_tokens: int
    """The input tokens that went into the cache."""
    cache_read_input_tokens: int
    """The input tokens that came from the cache."""
    input_tokens: int
    """The other input tokens."""
    output_tokens: int
    """The tokens of the model's output."""
