"""A change of the tools on offer. Changes of types that are not listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import ResponseToolAdditionBlock, ResponseToolRemovalBlock

    CompactionToolChange: TypeAlias = ResponseToolAdditionBlock | ResponseToolRemovalBlock | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        if name != "CompactionToolChange":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ResponseToolAdditionBlock, ResponseToolRemovalBlock

        globals()[name] = ResponseToolAdditionBlock | ResponseToolRemovalBlock | UnknownVariant
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "tool_addition": "ResponseToolAdditionBlock",
        "tool_removal": "ResponseToolRemovalBlock",
    },
)
