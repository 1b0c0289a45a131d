from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .context_management_response import ContextManagementResponse
    from .input_transformation import InputTransformation
    from .message_delta_usage import MessageDeltaUsage
    from .raw_message_delta_event_delta import RawMessageDeltaEventDelta


@_model
class RawMessageDeltaEvent(_BaseModel):
    """How the message ended, and its usage so far."""

    _nested = {
        "delta": "RawMessageDeltaEventDelta",
        "usage": "MessageDeltaUsage",
        "input_transformations": "[InputTransformation",
        "context_management": "ContextManagementResponse",
    }

    type: Literal["message_delta"] = "message_delta"
    delta: RawMessageDeltaEventDelta
    usage: MessageDeltaUsage
    input_transformations: list[InputTransformation] | None = _UNSET
    """Sent only if another model took over, and replaces the list at the start of the stream."""
    context_management: ContextManagementResponse | None = _UNSET
    """The result of the edits that the request asked for."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ContextManagementResponse",
        "InputTransformation",
        "MessageDeltaUsage",
        "RawMessageDeltaEventDelta",
    )
