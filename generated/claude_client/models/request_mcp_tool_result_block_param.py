from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .text_block import TextBlock
    from .text_block_param import TextBlockParam


@_model
class RequestMCPToolResultBlockParam(_BaseModel):
    """The result of the called tool, in an earlier turn."""

    _nested = {
        "content": "[TextBlockParam",
        "cache_control": "CacheControlEphemeralParam",
    }
    _never_null = (
        "content",
        "is_error",
    )

    type: Literal["mcp_tool_result"] = "mcp_tool_result"
    tool_use_id: str
    """The `id` of the call."""
    content: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | None = _UNSET
    """The result, as a string or a list of blocks."""
    is_error: bool | None = _UNSET
    """Whether the tool failed."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "TextBlock",
        "TextBlockParam",
    )
