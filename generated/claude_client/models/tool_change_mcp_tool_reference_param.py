from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ToolChangeMCPToolReferenceParam(_BaseModel):
    """One tool of an MCP server, named as in an `mcp_tool_use` block."""

    type: Literal["mcp_tool_reference"] = "mcp_tool_reference"
    server_name: str
    """The name that `mcp_servers` gives the server."""
    name: str
    """The name of the tool on the server."""
