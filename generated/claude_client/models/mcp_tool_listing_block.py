from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .mcp_tool import MCPTool


@_model
class MCPToolListingBlock(_BaseModel):
    """The list of tools that a server returned. Sending it back pins the list."""

    _nested = {
        "tools": "[MCPTool",
    }

    type: Literal["mcp_tool_listing"] = "mcp_tool_listing"
    mcp_server_name: str
    """The name that `mcp_servers` gives the server."""
    tools: list[MCPTool]
    """The tools, as the server listed them."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MCPTool",
    )
