from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ThinkingBlock(_BaseModel):
    """Thinking of the model, before the output that it leads to. Send it back unchanged."""

    type: Literal["thinking"] = "thinking"
    thinking: str
    """The thinking, or its summary. Empty if thinking is omitted from the response."""
    signature: str
    """Proves that the model wrote the thinking. Opaque."""
