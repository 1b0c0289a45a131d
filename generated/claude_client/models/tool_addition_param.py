"""Which tool is offered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        ToolChangeMCPToolReferenceParam,
        ToolChangeMCPToolsetReferenceParam,
        ToolChangeToolDefinition,
        ToolChangeToolDefinitionParam,
        ToolChangeToolReferenceParam,
    )

    ToolAdditionParam: TypeAlias = (
        ToolChangeToolReferenceParam
        | Mapping[str, Any]
        | ToolChangeMCPToolReferenceParam
        | ToolChangeMCPToolsetReferenceParam
        | ToolChangeToolDefinitionParam
        | ToolChangeToolDefinition
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ToolAdditionParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            ToolChangeMCPToolReferenceParam,
            ToolChangeMCPToolsetReferenceParam,
            ToolChangeToolDefinition,
            ToolChangeToolDefinitionParam,
            ToolChangeToolReferenceParam,
        )

        globals()[name] = (
            ToolChangeToolReferenceParam
            | Mapping[str, Any]
            | ToolChangeMCPToolReferenceParam
            | ToolChangeMCPToolsetReferenceParam
            | ToolChangeToolDefinitionParam
            | ToolChangeToolDefinition
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "tool_reference": "ToolChangeToolReferenceParam",
        "mcp_tool_reference": "ToolChangeMCPToolReferenceParam",
        "mcp_toolset_reference": "ToolChangeMCPToolsetReferenceParam",
        "tool_definition": "ToolChangeToolDefinitionParam",
    },
)
