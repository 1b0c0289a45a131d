from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .system_content_block_param import SystemContentBlockParam
    from .system_message_output_config_param import SystemMessageOutputConfigParam


@_model
class SystemMessageParam(_BaseModel):
    """Instructions in the middle of a conversation. Must not be the first turn. Only some models accept
    them."""

    _nested = {
        "content": "[SystemContentBlockParam",
        "output_config": "SystemMessageOutputConfigParam",
    }
    _never_null = ("content",)

    role: Literal["system"] = "system"
    content: str | Sequence[SystemContentBlockParam] | None = _UNSET
    """The instructions."""
    output_config: SystemMessageOutputConfigParam | Mapping[str, Any] | None = _UNSET
    """Options for the response from here on. Must not be empty if there is no `content`."""
    clear_at: Literal["next_user_message", "never"] | None = _UNSET
    """How long the model sees the text: always, or until the next user turn. The turn stays in `messages`
    in both cases. Only for text without a cache marker. Default: "never"."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SystemContentBlockParam",
        "SystemMessageOutputConfigParam",
    )
