from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ChatCompletionNamedToolChoiceFunction(_BaseModel):
    """The function."""

    name: str
