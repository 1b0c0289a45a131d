from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .message import Message


@_model
class RawMessageStartEvent(_BaseModel):
    """Begins the stream with a message without content, or rarely with a complete message."""

    _nested = {
        "message": "Message",
    }

    type: Literal["message_start"] = "message_start"
    message: Message


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Message",
    )
