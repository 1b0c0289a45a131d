from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ChatCompletionFunctionCall(_BaseModel):
    """A function with its arguments."""

    arguments: str
    """The arguments, as JSON."""
    name: str
    """The function."""
