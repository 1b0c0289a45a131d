from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .chat_completion_content_part_param import ChatCompletionContentPartParam


@_model
class ChatCompletionToolMessageParam(_BaseModel):
    """The result of a call."""

    _nested = {
        "content": "[ChatCompletionContentPartParam",
    }

    content: str | list[ChatCompletionContentPartParam]
    """The text, or parts of it."""
    role: Literal["tool"] = "tool"
    tool_call_id: str
    """The call."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionContentPartParam",
    )
