from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MCPToolUseBlock(_BaseModel):
    """A call of a tool of an MCP server, which the API makes by itself."""

    type: Literal["mcp_tool_use"] = "mcp_tool_use"
    id: str
    """Names this call; the result carries it as `tool_use_id`."""
    name: str
    """The name of the tool."""
    server_name: str
    """The name that `mcp_servers` gives the server."""
    input: dict[str, Any]
    """The arguments, as the tool's schema has them."""
