from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .mcp_tool_config import MCPToolConfig
    from .mcp_toolset_default_config import MCPToolsetDefaultConfig


@_model
class MCPToolset(_BaseModel):
    """The tools of an MCP server."""

    _nested = {
        "configs": "[MCPToolConfig",
        "default_config": "MCPToolsetDefaultConfig",
    }

    configs: list[MCPToolConfig]
    """Settings of single tools."""
    default_config: MCPToolsetDefaultConfig
    """Settings of all tools that `configs` does not name."""
    mcp_server_name: str
    """The name of a server in `mcp_servers`."""
    type: Literal["mcp_toolset"] = "mcp_toolset"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MCPToolConfig",
        "MCPToolsetDefaultConfig",
    )
