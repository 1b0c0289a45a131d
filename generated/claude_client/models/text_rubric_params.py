from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TextRubricParams(_BaseModel):
    """A text says how to grade."""

    content: str
    """The text, plain or in Markdown."""
    type: Literal["text"] = "text"
