"""Which tool went. Ways to say so that are not listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import (
        ResponseToolChangeMCPToolReference,
        ResponseToolChangeMCPToolsetReference,
        ResponseToolChangeToolReference,
    )

    ToolRemoval: TypeAlias = (
        ResponseToolChangeToolReference
        | ResponseToolChangeMCPToolReference
        | ResponseToolChangeMCPToolsetReference
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ToolRemoval":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            ResponseToolChangeMCPToolReference,
            ResponseToolChangeMCPToolsetReference,
            ResponseToolChangeToolReference,
        )

        globals()[name] = (
            ResponseToolChangeToolReference
            | ResponseToolChangeMCPToolReference
            | ResponseToolChangeMCPToolsetReference
            | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "tool_reference": "ResponseToolChangeToolReference",
        "mcp_tool_reference": "ResponseToolChangeMCPToolReference",
        "mcp_toolset_reference": "ResponseToolChangeMCPToolsetReference",
    },
)
