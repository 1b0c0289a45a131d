from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .chat_completion_usage import ChatCompletionUsage


@_model
class ChatCompletion(_BaseModel):
    """The response in the shape of OpenAI."""

    _nested = {
        "choices": "[ChatCompletionChoice",
        "usage": "ChatCompletionUsage",
    }
    _renamed = {
        "object_": "object",
    }

    id: str
    """Names the response."""
    choices: list[ChatCompletionChoice]
    """The only choice."""
    created: int
    """When it was created, in seconds since 1970."""
    model: str
    """The model that wrote it."""
    object_: Literal["chat.completion"] = "chat.completion"
    usage: ChatCompletionUsage
    """Tokens."""
    service_tier: None = _UNSET
    """Always empty."""
    system_fingerprint: None = _UNSET
    """Always empty."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionChoice",
        "ChatCompletionUsage",
    )
