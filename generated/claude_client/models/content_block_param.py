"""A block of a turn in a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.decode import tagged

if TYPE_CHECKING:
    from . import TextBlock, TextBlockParam, ToolResultBlockParam, ToolUseBlock, ToolUseBlockParam

    ContentBlockParam: TypeAlias = (
        TextBlockParam
        | TextBlock
        | Mapping[str, Any]
        | ToolUseBlockParam
        | ToolUseBlock
        | ToolResultBlockParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ContentBlockParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import TextBlock, TextBlockParam, ToolResultBlockParam, ToolUseBlock, ToolUseBlockParam

        globals()[name] = (
            TextBlockParam
            | TextBlock
            | Mapping[str, Any]
            | ToolUseBlockParam
            | ToolUseBlock
            | ToolResultBlockParam
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "text": "TextBlockParam",
        "tool_use": "ToolUseBlockParam",
        "tool_result": "ToolResultBlockParam",
    },
)
