"""The tools that were found, or why there are none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        ToolSearchToolResultErrorParam,
        ToolSearchToolSearchResultBlock,
        ToolSearchToolSearchResultBlockParam,
    )

    ToolSearchToolResultBlockParamContent: TypeAlias = (
        ToolSearchToolResultErrorParam
        | Mapping[str, Any]
        | ToolSearchToolSearchResultBlockParam
        | ToolSearchToolSearchResultBlock
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ToolSearchToolResultBlockParamContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            ToolSearchToolResultErrorParam,
            ToolSearchToolSearchResultBlock,
            ToolSearchToolSearchResultBlockParam,
        )

        globals()[name] = (
            ToolSearchToolResultErrorParam
            | Mapping[str, Any]
            | ToolSearchToolSearchResultBlockParam
            | ToolSearchToolSearchResultBlock
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "tool_search_tool_result_error": "ToolSearchToolResultErrorParam",
        "tool_search_tool_search_result": "ToolSearchToolSearchResultBlockParam",
    },
)
