"""Which tool is no longer offered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        ToolChangeMCPToolReferenceParam,
        ToolChangeMCPToolsetReferenceParam,
        ToolChangeToolReferenceParam,
    )

    ToolRemovalParam: TypeAlias = (
        ToolChangeToolReferenceParam
        | Mapping[str, Any]
        | ToolChangeMCPToolReferenceParam
        | ToolChangeMCPToolsetReferenceParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ToolRemovalParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            ToolChangeMCPToolReferenceParam,
            ToolChangeMCPToolsetReferenceParam,
            ToolChangeToolReferenceParam,
        )

        globals()[name] = (
            ToolChangeToolReferenceParam
            | Mapping[str, Any]
            | ToolChangeMCPToolReferenceParam
            | ToolChangeMCPToolsetReferenceParam
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "tool_reference": "ToolChangeToolReferenceParam",
        "mcp_tool_reference": "ToolChangeMCPToolReferenceParam",
        "mcp_toolset_reference": "ToolChangeMCPToolsetReferenceParam",
    },
)
