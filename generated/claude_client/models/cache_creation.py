from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CacheCreation(_BaseModel):
    """Input written to the cache, by how long it lasts there."""

    ephemeral_5m_input_tokens: int
    """For five minutes."""
    ephemeral_1h_input_tokens: int
    """For an hour."""
