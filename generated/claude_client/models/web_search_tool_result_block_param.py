from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .caller import Caller
    from .caller_param import CallerParam
    from .web_search_tool_result_block_param_content_param import WebSearchToolResultBlockParamContentParam


@_model
class WebSearchToolResultBlockParam(_BaseModel):
    """The result of a web search."""

    _nested = {
        "content": "WebSearchToolResultBlockParamContentParam",
        "cache_control": "CacheControlEphemeralParam",
        "caller": "CallerParam",
    }

    type: Literal["web_search_tool_result"] = "web_search_tool_result"
    tool_use_id: str
    """The `id` of the call."""
    content: WebSearchToolResultBlockParamContentParam
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""
    caller: CallerParam | Caller | None = _UNSET
    """Who made the call. If omitted, the model itself."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "Caller",
        "CallerParam",
        "WebSearchToolResultBlockParamContentParam",
    )
