from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ResponseToolChangeMCPToolsetReference(_BaseModel):
    """All tools of an MCP server."""

    type: Literal["mcp_toolset_reference"] = "mcp_toolset_reference"
    server_name: str
    """The name that `mcp_servers` gives the server."""
