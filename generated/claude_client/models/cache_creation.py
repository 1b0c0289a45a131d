from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CacheCreation(_BaseModel):
    """Input written to the cache, by its lifetime."""

    ephemeral_5m_input_tokens: int
    """Input cached for five minutes."""
    ephemeral_1h_input_tokens: int
    """Input cached for an hour."""
