from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AnalyticsToolActionCounts(_BaseModel):
    """How often users accepted and rejected what a tool of Claude Code proposed."""

    accepted_count: int
    """What users accepted."""
    rejected_count: int
    """What users rejected."""
