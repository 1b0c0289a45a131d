"""A change of the tools on offer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import RequestToolAdditionBlockParam, RequestToolRemovalBlockParam

    CompactionToolChangeParam: TypeAlias = (
        RequestToolAdditionBlockParam | Mapping[str, Any] | RequestToolRemovalBlockParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "CompactionToolChangeParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import RequestToolAdditionBlockParam, RequestToolRemovalBlockParam

        globals()[name] = RequestToolAdditionBlockParam | Mapping[str, Any] | RequestToolRemovalBlockParam
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "tool_addition": "RequestToolAdditionBlockParam",
        "tool_removal": "RequestToolRemovalBlockParam",
    },
)
