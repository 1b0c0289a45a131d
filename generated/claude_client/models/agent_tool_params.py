"""Tools of an agent: the built-in ones, those of an MCP server, or one of your own."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .agent_toolset_20260401_params import AgentToolset20260401Params
from .custom_tool_params import CustomToolParams
from .mcp_toolset_params import MCPToolsetParams

AgentToolParams: TypeAlias = (
    AgentToolset20260401Params | Mapping[str, Any] | MCPToolsetParams | CustomToolParams
)
