from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ChatCompletionFrame(_BaseModel):
    """One server-sent event, without a name. After the last piece comes the text `[DONE]`."""

    data: str
    """A piece as one JSON object, or `[DONE]`."""
