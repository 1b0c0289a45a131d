"""One edit of the conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import ClearThinking20251015EditParam, ClearToolUses20250919EditParam, Compact20260112EditParam

    ContextManagementEditParam: TypeAlias = (
        ClearToolUses20250919EditParam
        | Mapping[str, Any]
        | ClearThinking20251015EditParam
        | Compact20260112EditParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ContextManagementEditParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ClearThinking20251015EditParam, ClearToolUses20250919EditParam, Compact20260112EditParam

        globals()[name] = (
            ClearToolUses20250919EditParam
            | Mapping[str, Any]
            | ClearThinking20251015EditParam
            | Compact20260112EditParam
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "clear_tool_uses_20250919": "ClearToolUses20250919EditParam",
        "clear_thinking_20251015": "ClearThinking20251015EditParam",
        "compact_20260112": "Compact20260112EditParam",
    },
)
