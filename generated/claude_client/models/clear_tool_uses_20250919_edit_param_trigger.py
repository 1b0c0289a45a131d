"""When to clear. 100,000 input tokens unless given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import InputTokensTriggerParam, ToolUsesTriggerParam

    ClearToolUses20250919EditParamTrigger: TypeAlias = (
        InputTokensTriggerParam | Mapping[str, Any] | ToolUsesTriggerParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ClearToolUses20250919EditParamTrigger":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import InputTokensTriggerParam, ToolUsesTriggerParam

        globals()[name] = InputTokensTriggerParam | Mapping[str, Any] | ToolUsesTriggerParam
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "input_tokens": "InputTokensTriggerParam",
        "tool_uses": "ToolUsesTriggerParam",
    },
)
