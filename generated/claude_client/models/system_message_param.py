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
    """Instructions in the middle of a conversation. Never the first turn, and only some models take them."""

    _nested = {
        "content": "[SystemContentBlockParam",
        "output_config": "SystemMessageOutputConfigParam",
    }
    _never_null = ("content",)

    role: Literal["system"] = "system"
    content: str | Sequence[SystemContentBlockParam] | None = _UNSET
    """The instructions."""
    output_config: SystemMessageOutputConfigParam | Mapping[str, Any] | None = _UNSET
    """Options for the response from here on. Without `content` it is not left empty."""
    clear_at: Literal["next_user_message", "never"] | None = _UNSET
    """Until when the model sees the text: always, or until the user speaks again. The turn stays in
    `messages` either way. Text alone, without a cache marker. Default: "never"."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SystemContentBlockParam",
        "SystemMessageOutputConfigParam",
    )
