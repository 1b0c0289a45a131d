from __future__ import annotations

from typing import Literal

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model


@_model
class ThinkingDelta(_Model):
    """More of a thought."""

    type: Literal["thinking_delta"] = "thinking_delta"
    thinking: str
