from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ChatCompletionTextPartParam(_BaseModel):
    """A text."""

    text: str
    """The text."""
    type: Literal["text"] = "text"
