from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .chat_completion_tool_call_delta import ChatCompletionToolCallDelta


@_model
class ChatCompletionDelta(_BaseModel):
    """What a piece adds to the message."""

    _nested = {
        "tool_calls": "[ChatCompletionToolCallDelta",
    }
    _never_null = (
        "role",
        "tool_calls",
    )

    content: str | None = _UNSET
    """The next text."""
    role: Literal["assistant"] | None = _UNSET
    tool_calls: list[ChatCompletionToolCallDelta] | None = _UNSET
    """What calls gain."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionToolCallDelta",
    )
