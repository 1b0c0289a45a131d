from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .tool_result_block_param_content import ToolResultBlockParamContent


@_model
class ToolResultBlockParam(_BaseModel):
    """The result of a called tool. It must be in the user turn right after the call, before any other
    block."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
        "content": "[ToolResultBlockParamContent",
    }
    _never_null = (
        "content",
        "is_error",
    )

    type: Literal["tool_result"] = "tool_result"
    tool_use_id: str
    """The `id` of the call."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""
    content: str | Sequence[ToolResultBlockParamContent] | None = _UNSET
    """The result, as a string or a list of blocks."""
    is_error: bool | None = _UNSET
    """Whether the tool failed."""
    toolset_name: str | None = _UNSET
    """For a tool of a toolset: the toolset that the call named."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "ToolResultBlockParamContent",
    )
