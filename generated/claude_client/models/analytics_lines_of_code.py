from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AnalyticsLinesOfCode(_BaseModel):
    """The lines that Claude Code added and removed."""

    added_count: int
    """Lines that were added."""
    removed_count: int
    """Lines that were removed."""
