from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .message import Message


@_model
class MessageBatchSucceededResult(_BaseModel):
    """The request succeeded. `usage.service_tier` of the message is `batch`."""

    _nested = {
        "message": "Message",
    }

    type: Literal["succeeded"] = "succeeded"
    message: Message


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Message",
    )
