"""The added tool. More types may be added."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .response_tool_change_mcp_tool_reference import ResponseToolChangeMCPToolReference
from .response_tool_change_mcp_toolset_reference import ResponseToolChangeMCPToolsetReference
from .response_tool_change_tool_reference import ResponseToolChangeToolReference
from .tool_change_tool_definition import ToolChangeToolDefinition

ToolAddition: TypeAlias = (
    ResponseToolChangeToolReference
    | ResponseToolChangeMCPToolReference
    | ResponseToolChangeMCPToolsetReference
    | ToolChangeToolDefinition
    | UnknownVariant
)
