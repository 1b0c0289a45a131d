from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .mcp_tool_config_param import MCPToolConfigParam
    from .mcp_tool_default_config_param import MCPToolDefaultConfigParam
    from .mcp_tool_param_param import MCPToolParamParam


@_model
class MCPToolsetParam(_BaseModel):
    """The tools of one of the request's MCP servers. Each server has exactly one such entry."""

    _nested = {
        "default_config": "MCPToolDefaultConfigParam",
        "configs": "{MCPToolConfigParam",
        "cache_control": "CacheControlEphemeralParam",
        "tools": "[MCPToolParamParam",
    }
    _never_null = ("default_config",)

    type: Literal["mcp_toolset"] = "mcp_toolset"
    mcp_server_name: str
    """The name that `mcp_servers` gives the server."""
    default_config: MCPToolDefaultConfigParam | Mapping[str, Any] | None = _UNSET
    """The configuration of every tool that `configs` does not name."""
    configs: Mapping[str, MCPToolConfigParam | Mapping[str, Any]] | None = _UNSET
    """Changes of `default_config`, by the name of the tool."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this definition."""
    tools: Sequence[MCPToolParamParam | Mapping[str, Any]] | None = _UNSET
    """The list of the server's tools. If present, the server is not asked for it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "MCPToolConfigParam",
        "MCPToolDefaultConfigParam",
        "MCPToolParamParam",
    )
