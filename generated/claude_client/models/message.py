from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.lazy import annotation_names as _annotation_names
from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from . import ContentBlock, StopReason, Usage
else:
    _annotation_names(
        __name__,
        "ContentBlock",
        "StopReason",
        "Usage",
    )


@_model
class Message(_Model):
    """The model's turn."""

    _nested = {
        "content": "[ContentBlock",
        "usage": "Usage",
    }

    id: str
    """Names this answer; begins with `msg_`."""
    type: Literal["message"] = "message"
    role: Literal["assistant"] = "assistant"
    content: list[ContentBlock]
    """What the model said, block by block. May be empty."""
    model: str
    """The model that answered."""
    stop_reason: StopReason | None
    stop_sequence: str | None = _UNSET
    """The stop sequence that was met, when `stop_reason` is `stop_sequence`."""
    usage: Usage
