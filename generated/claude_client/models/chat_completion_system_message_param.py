from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .chat_completion_content_part_param import ChatCompletionContentPartParam


@_model
class ChatCompletionSystemMessageParam(_BaseModel):
    """What the model should know. It is moved to the begin."""

    _nested = {
        "content": "[ChatCompletionContentPartParam",
    }
    _never_null = ("name",)

    content: str | list[ChatCompletionContentPartParam]
    """The text, or parts of it."""
    role: Literal["system"] = "system"
    name: str | None = _UNSET
    """Has no effect."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionContentPartParam",
    )
