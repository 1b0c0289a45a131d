from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MCPToolUseBlock(_BaseModel):
    """A call to a tool of an MCP server, which the API makes itself."""

    type: Literal["mcp_tool_use"] = "mcp_tool_use"
    id: str
    """The id of this call. The result has it as `tool_use_id`."""
    name: str
    """The name of the tool."""
    server_name: str
    """The name that `mcp_servers` gives the server."""
    input: dict[str, Any]
    """The arguments, as the tool's schema defines them."""
