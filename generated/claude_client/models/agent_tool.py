"""Tools of an agent: the built-in ones, those of an MCP server, or one of your own."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .agent_toolset_20260401 import AgentToolset20260401
from .custom_tool import CustomTool
from .mcp_toolset import MCPToolset

AgentTool: TypeAlias = AgentToolset20260401 | MCPToolset | CustomTool | UnknownVariant
