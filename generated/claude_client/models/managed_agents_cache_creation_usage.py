from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ManagedAgentsCacheCreationUsage(_BaseModel):
    """Tokens that were written into the cache, by how long they stay."""

    ephemeral_1h_input_tokens: int | None = _UNSET
    """The tokens that stay for an hour."""
    ephemeral_5m_input_tokens: int | None = _UNSET
    """The tokens that stay for five minutes."""
