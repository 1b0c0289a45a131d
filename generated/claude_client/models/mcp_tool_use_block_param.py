from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam


@_model
class MCPToolUseBlockParam(_BaseModel):
    """A call to a tool of an MCP server in an earlier turn."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
    }

    type: Literal["mcp_tool_use"] = "mcp_tool_use"
    id: str
    """The id from the response."""
    name: str
    """The name of the tool."""
    server_name: str
    """The name that `mcp_servers` gives the server."""
    input: Mapping[str, Any]
    """The arguments, as the tool's schema defines them."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
    )
