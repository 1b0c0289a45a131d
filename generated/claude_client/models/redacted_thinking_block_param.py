from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RedactedThinkingBlockParam(_BaseModel):
    """Encrypted thinking of an earlier turn, sent back unchanged."""

    type: Literal["redacted_thinking"] = "redacted_thinking"
    data: str
    """The encrypted thinking."""
