from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .mcp_tool_config_params import MCPToolConfigParams
    from .mcp_toolset_default_config_params import MCPToolsetDefaultConfigParams


@_model
class MCPToolsetParams(_BaseModel):
    """The tools of an MCP server."""

    _nested = {
        "configs": "[MCPToolConfigParams",
        "default_config": "MCPToolsetDefaultConfigParams",
    }
    _never_null = ("configs",)

    mcp_server_name: str
    """The name of a server in `mcp_servers`."""
    type: Literal["mcp_toolset"] = "mcp_toolset"
    configs: Sequence[MCPToolConfigParams | Mapping[str, Any]] | None = _UNSET
    """Settings of single tools."""
    default_config: MCPToolsetDefaultConfigParams | Mapping[str, Any] | None = _UNSET
    """Settings of all tools that `configs` does not name."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MCPToolConfigParams",
        "MCPToolsetDefaultConfigParams",
    )
