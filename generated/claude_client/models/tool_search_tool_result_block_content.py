"""The tools that were found, or why there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import ToolSearchToolResultErrorObject, ToolSearchToolSearchResultBlock

    ToolSearchToolResultBlockContent: TypeAlias = (
        ToolSearchToolResultErrorObject | ToolSearchToolSearchResultBlock | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ToolSearchToolResultBlockContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ToolSearchToolResultErrorObject, ToolSearchToolSearchResultBlock

        globals()[name] = ToolSearchToolResultErrorObject | ToolSearchToolSearchResultBlock | UnknownVariant
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "tool_search_tool_result_error": "ToolSearchToolResultErrorObject",
        "tool_search_tool_search_result": "ToolSearchToolSearchResultBlock",
    },
)
