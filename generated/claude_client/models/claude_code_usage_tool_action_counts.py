from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeCodeUsageToolActionCounts(_BaseModel):
    """How often users accepted and rejected a proposal."""

    accepted: int
    """What users accepted."""
    rejected: int
    """What users rejected."""
