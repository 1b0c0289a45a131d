from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .chat_completion_named_tool_choice_function import ChatCompletionNamedToolChoiceFunction


@_model
class ChatCompletionNamedToolChoice(_BaseModel):
    """One function."""

    _nested = {
        "function": "ChatCompletionNamedToolChoiceFunction",
    }

    function: ChatCompletionNamedToolChoiceFunction
    """The function."""
    type: Literal["function"] = "function"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionNamedToolChoiceFunction",
    )
