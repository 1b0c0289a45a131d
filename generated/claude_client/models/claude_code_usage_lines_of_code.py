from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeCodeUsageLinesOfCode(_BaseModel):
    """Lines that were added and removed."""

    added: int
    """Lines that were added."""
    removed: int
    """Lines that were removed."""
