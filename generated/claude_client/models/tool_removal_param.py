"""The removed tool."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .tool_change_mcp_tool_reference_param import ToolChangeMCPToolReferenceParam
from .tool_change_mcp_toolset_reference_param import ToolChangeMCPToolsetReferenceParam
from .tool_change_tool_reference_param import ToolChangeToolReferenceParam

ToolRemovalParam: TypeAlias = (
    ToolChangeToolReferenceParam
    | Mapping[str, Any]
    | ToolChangeMCPToolReferenceParam
    | ToolChangeMCPToolsetReferenceParam
)
