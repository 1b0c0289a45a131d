from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .chat_completion_usage import ChatCompletionUsage


@_model
class ChatCompletionChunk(_BaseModel):
    """A piece of a response."""

    _nested = {
        "choices": "[ChatCompletionChunkChoice",
        "usage": "ChatCompletionUsage",
    }
    _renamed = {
        "object_": "object",
    }

    id: str
    """Names the response."""
    choices: list[ChatCompletionChunkChoice]
    """The next piece, or nothing in the piece with the usage."""
    created: int
    """When it was created, in seconds since 1970."""
    model: str
    """The model that wrote it."""
    object_: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    service_tier: None = _UNSET
    """Always empty."""
    system_fingerprint: None = _UNSET
    """Always empty."""
    usage: ChatCompletionUsage | None = _UNSET
    """Tokens, in the last piece if the request asks for it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionChunkChoice",
        "ChatCompletionUsage",
    )
