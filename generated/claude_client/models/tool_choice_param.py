"""Whether the model may, must or must not call a tool."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import ToolChoiceAnyParam, ToolChoiceAutoParam, ToolChoiceNoneParam, ToolChoiceToolParam

    ToolChoiceParam: TypeAlias = (
        ToolChoiceAutoParam
        | Mapping[str, Any]
        | ToolChoiceAnyParam
        | ToolChoiceToolParam
        | ToolChoiceNoneParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ToolChoiceParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ToolChoiceAnyParam, ToolChoiceAutoParam, ToolChoiceNoneParam, ToolChoiceToolParam

        globals()[name] = (
            ToolChoiceAutoParam
            | Mapping[str, Any]
            | ToolChoiceAnyParam
            | ToolChoiceToolParam
            | ToolChoiceNoneParam
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "auto": "ToolChoiceAutoParam",
        "any": "ToolChoiceAnyParam",
        "tool": "ToolChoiceToolParam",
        "none": "ToolChoiceNoneParam",
    },
)
