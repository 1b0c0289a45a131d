from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class ThinkingTurnsParam(_Model):
    """That many of the latest turns."""

    type: Literal["thinking_turns"] = "thinking_turns"
    value: int
    """The number of turns."""
