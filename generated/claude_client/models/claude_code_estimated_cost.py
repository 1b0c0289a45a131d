from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeCodeEstimatedCost(_BaseModel):
    """An estimate of a cost."""

    amount: float
    """The cost in cents."""
    currency: str
    """The currency."""
