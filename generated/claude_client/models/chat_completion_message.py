from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .chat_completion_tool_call import ChatCompletionToolCall


@_model
class ChatCompletionMessage(_BaseModel):
    """A message of the model."""

    _nested = {
        "tool_calls": "[ChatCompletionToolCall",
    }
    _never_null = ("tool_calls",)

    content: str | None
    """The text; null if there are only calls."""
    role: Literal["assistant"] = "assistant"
    audio: None = _UNSET
    """Always empty."""
    refusal: None = _UNSET
    """Always empty."""
    tool_calls: list[ChatCompletionToolCall] | None = _UNSET
    """Calls of functions."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionToolCall",
    )
