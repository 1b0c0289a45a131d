from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .claude_code_estimated_cost import ClaudeCodeEstimatedCost
    from .claude_code_tokens import ClaudeCodeTokens


@_model
class ClaudeCodeModelUsage(_BaseModel):
    """What a model was used for, and what that cost."""

    _nested = {
        "estimated_cost": "ClaudeCodeEstimatedCost",
        "tokens": "ClaudeCodeTokens",
    }

    estimated_cost: ClaudeCodeEstimatedCost
    """What it cost about."""
    model: str
    """The model."""
    tokens: ClaudeCodeTokens
    """Tokens by kind."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeCodeEstimatedCost",
        "ClaudeCodeTokens",
    )
