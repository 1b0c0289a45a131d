from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OrganizationRateLimitValue(_BaseModel):
    """One limit."""

    type: str
    """What is counted, and over which time. `input_tokens_per_minute_cache_aware` leaves out tokens that
    are read from the cache; `input_tokens_per_minute` counts them too."""
    value: int
    """How much is allowed."""
