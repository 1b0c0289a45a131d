from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RedactedThinkingBlock(_BaseModel):
    """Encrypted thinking, which only the model can read. Send it back unchanged."""

    type: Literal["redacted_thinking"] = "redacted_thinking"
    data: str
    """The encrypted thinking."""
