from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .chat_completion_tool_call_delta_function import ChatCompletionToolCallDeltaFunction


@_model
class ChatCompletionToolCallDelta(_BaseModel):
    """What a call gains."""

    _nested = {
        "function": "ChatCompletionToolCallDeltaFunction",
    }
    _never_null = (
        "id",
        "function",
        "type",
    )

    index: int
    """Which call it is, from 0."""
    id: str | None = _UNSET
    """Names the call, in its first piece."""
    function: ChatCompletionToolCallDeltaFunction | None = _UNSET
    """The function, and the next piece of its arguments."""
    type: Literal["function"] | None = _UNSET


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionToolCallDeltaFunction",
    )
