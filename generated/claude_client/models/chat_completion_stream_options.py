from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ChatCompletionStreamOptions(_BaseModel):
    """More about a stream."""

    _never_null = ("include_usage",)

    include_usage: bool | None = _UNSET
    """Whether a last piece has the usage."""
