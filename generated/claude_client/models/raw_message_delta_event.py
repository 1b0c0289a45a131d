from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.lazy import annotation_names as _annotation_names
from .._runtime.model import Model as _Model
from .._runtime.model import model as _model

if TYPE_CHECKING:
    from . import MessageDeltaUsage, RawMessageDeltaEventDelta
else:
    _annotation_names(
        __name__,
        "MessageDeltaUsage",
        "RawMessageDeltaEventDelta",
    )


@_model
class RawMessageDeltaEvent(_Model):
    """Says how the message ended and what it consumed so far."""

    _nested = {
        "delta": "RawMessageDeltaEventDelta",
        "usage": "MessageDeltaUsage",
    }

    type: Literal["message_delta"] = "message_delta"
    delta: RawMessageDeltaEventDelta
    usage: MessageDeltaUsage
