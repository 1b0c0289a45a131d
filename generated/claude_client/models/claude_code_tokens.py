from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeCodeTokens(_BaseModel):
    """Tokens by kind."""

    cache_creation: int
    """Tokens that were written to the cache."""
    cache_read: int
    """Tokens that were read from the cache."""
    input: int
    """Other tokens of requests."""
    output: int
    """Tokens of responses."""
