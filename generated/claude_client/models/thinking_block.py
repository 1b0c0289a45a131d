from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ThinkingBlock(_BaseModel):
    """A thought of the model. Comes before what it leads to, and goes back unchanged."""

    type: Literal["thinking"] = "thinking"
    thinking: str
    """The thought, or its summary. Empty if thoughts are left out of the response."""
    signature: str
    """Proves that the thought is the model's own; opaque."""
