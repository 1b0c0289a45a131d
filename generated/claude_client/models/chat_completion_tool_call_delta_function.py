from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ChatCompletionToolCallDeltaFunction(_BaseModel):
    """The function, and the next piece of its arguments."""

    _never_null = (
        "arguments",
        "name",
    )

    arguments: str | None = _UNSET
    name: str | None = _UNSET
