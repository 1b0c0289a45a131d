from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TextDelta(_BaseModel):
    """An addition to the text of the block."""

    type: Literal["text_delta"] = "text_delta"
    text: str
    """The addition."""
