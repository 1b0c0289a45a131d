"""Which tool came. Ways to say so that are not listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import (
        ResponseToolChangeMCPToolReference,
        ResponseToolChangeMCPToolsetReference,
        ResponseToolChangeToolReference,
        ToolChangeToolDefinition,
    )

    ToolAddition: TypeAlias = (
        ResponseToolChangeToolReference
        | ResponseToolChangeMCPToolReference
        | ResponseToolChangeMCPToolsetReference
        | ToolChangeToolDefinition
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ToolAddition":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            ResponseToolChangeMCPToolReference,
            ResponseToolChangeMCPToolsetReference,
            ResponseToolChangeToolReference,
            ToolChangeToolDefinition,
        )

        globals()[name] = (
            ResponseToolChangeToolReference
            | ResponseToolChangeMCPToolReference
            | ResponseToolChangeMCPToolsetReference
            | ToolChangeToolDefinition
            | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "tool_reference": "ResponseToolChangeToolReference",
        "mcp_tool_reference": "ResponseToolChangeMCPToolReference",
        "mcp_toolset_reference": "ResponseToolChangeMCPToolsetReference",
        "tool_definition": "ToolChangeToolDefinition",
    },
)
