from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .chat_completion_delta import ChatCompletionDelta


@_model
class ChatCompletionChunkChoice(_BaseModel):
    """What a piece adds."""

    _nested = {
        "delta": "ChatCompletionDelta",
    }

    delta: ChatCompletionDelta
    """The piece."""
    finish_reason: Literal["content_filter", "length", "stop", "tool_calls"] | str | None
    """Why the text ends; null in a stream before its end."""
    index: Literal[0] = 0
    logprobs: None = _UNSET
    """Always empty."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionDelta",
    )
