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


@_model
class ServerToolUseBlockParam(_BaseModel):
    """A call to a tool that the API runs."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
        "caller": "CallerParam",
    }

    type: Literal["server_tool_use"] = "server_tool_use"
    id: str
    """The id from the response."""
    name: Literal[
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
        "tool_search_tool_regex",
        "tool_search_tool_bm25",
        "advisor",
    ]
    """The tool."""
    input: Mapping[str, Any]
    """The arguments of the call."""
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
    )
