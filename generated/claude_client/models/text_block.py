from __future__ import annotations

from typing import Literal

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model


@_model
class TextBlock(_Model):
    """Text that the model wrote."""

    type: Literal["text"] = "text"
    text: str
