from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .chat_completion_content_part_param import ChatCompletionContentPartParam
    from .chat_completion_function_call import ChatCompletionFunctionCall
    from .chat_completion_tool_call import ChatCompletionToolCall


@_model
class ChatCompletionAssistantMessageParam(_BaseModel):
    """A turn of the model."""

    _nested = {
        "content": "[ChatCompletionContentPartParam",
        "function_call": "ChatCompletionFunctionCall",
        "tool_calls": "[ChatCompletionToolCall",
    }
    _never_null = ("name",)

    role: Literal["assistant"] = "assistant"
    audio: dict[str, Any] | None = _UNSET
    """Has no effect."""
    content: str | list[ChatCompletionContentPartParam] | None = _UNSET
    """The text, or parts of it; null if there are only calls."""
    function_call: ChatCompletionFunctionCall | None = _UNSET
    """An older form of `tool_calls`."""
    name: str | None = _UNSET
    """Has no effect."""
    refusal: str | None = _UNSET
    """Has no effect."""
    tool_calls: list[ChatCompletionToolCall] | None = _UNSET
    """Calls of functions."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionContentPartParam",
        "ChatCompletionFunctionCall",
        "ChatCompletionToolCall",
    )
