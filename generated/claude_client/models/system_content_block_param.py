"""A block of a turn of the system."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import RequestToolAdditionBlockParam, RequestToolRemovalBlockParam, TextBlock, TextBlockParam

    SystemContentBlockParam: TypeAlias = (
        TextBlockParam
        | TextBlock
        | Mapping[str, Any]
        | RequestToolAdditionBlockParam
        | RequestToolRemovalBlockParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "SystemContentBlockParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import RequestToolAdditionBlockParam, RequestToolRemovalBlockParam, TextBlock, TextBlockParam

        globals()[name] = (
            TextBlockParam
            | TextBlock
            | Mapping[str, Any]
            | RequestToolAdditionBlockParam
            | RequestToolRemovalBlockParam
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "text": "TextBlockParam",
        "tool_addition": "RequestToolAdditionBlockParam",
        "tool_removal": "RequestToolRemovalBlockParam",
    },
)
