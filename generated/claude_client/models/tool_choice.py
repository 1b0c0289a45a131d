"""Whether the model may, must or must not call a tool."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.decode import tagged

if TYPE_CHECKING:
    from . import ToolChoiceAny, ToolChoiceAuto, ToolChoiceNone, ToolChoiceTool

    ToolChoice: TypeAlias = (
        ToolChoiceAuto | Mapping[str, Any] | ToolChoiceAny | ToolChoiceTool | ToolChoiceNone
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ToolChoice":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ToolChoiceAny, ToolChoiceAuto, ToolChoiceNone, ToolChoiceTool

        globals()[name] = ToolChoiceAuto | Mapping[str, Any] | ToolChoiceAny | ToolChoiceTool | ToolChoiceNone
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "auto": "ToolChoiceAuto",
        "any": "ToolChoiceAny",
        "tool": "ToolChoiceTool",
        "none": "ToolChoiceNone",
    },
)
