"""A block of the model's turn. Blocks of types that are not listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.decode import tagged
from .._runtime.model import UnknownVariant

if TYPE_CHECKING:
    from . import TextBlock, ToolUseBlock

    ContentBlock: TypeAlias = TextBlock | ToolUseBlock | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        if name != "ContentBlock":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import TextBlock, ToolUseBlock

        globals()[name] = TextBlock | ToolUseBlock | UnknownVariant
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "text": "TextBlock",
        "tool_use": "ToolUseBlock",
    },
)
