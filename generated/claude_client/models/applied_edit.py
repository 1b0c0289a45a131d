"""An edit that took place. Edits of types that are not listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import ClearThinking20251015EditResponse, ClearToolUses20250919EditResponse

    AppliedEdit: TypeAlias = (
        ClearToolUses20250919EditResponse | ClearThinking20251015EditResponse | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "AppliedEdit":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ClearThinking20251015EditResponse, ClearToolUses20250919EditResponse

        globals()[name] = (
            ClearToolUses20250919EditResponse | ClearThinking20251015EditResponse | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "clear_tool_uses_20250919": "ClearToolUses20250919EditResponse",
        "clear_thinking_20251015": "ClearThinking20251015EditResponse",
    },
)
