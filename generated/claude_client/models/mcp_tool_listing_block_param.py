from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .mcp_tool_param_param import MCPToolParamParam


@_model
class MCPToolListingBlockParam(_BaseModel):
    """The list of a server's tools, from an earlier response. It is used instead of a new one."""

    _nested = {
        "tools": "[MCPToolParamParam",
    }

    type: Literal["mcp_tool_listing"] = "mcp_tool_listing"
    mcp_server_name: str
    """The name that `mcp_servers` gives the server."""
    tools: Sequence[MCPToolParamParam | Mapping[str, Any]]
    """The tools, as listed in the response."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MCPToolParamParam",
    )
