from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import AllThinkingTurnsParam, ThinkingTurnsParam

    ClearThinking20251015EditParamKeep: TypeAlias = (
        ThinkingTurnsParam | Mapping[str, Any] | AllThinkingTurnsParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ClearThinking20251015EditParamKeep":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import AllThinkingTurnsParam, ThinkingTurnsParam

        globals()[name] = ThinkingTurnsParam | Mapping[str, Any] | AllThinkingTurnsParam
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "thinking_turns": "ThinkingTurnsParam",
        "all": "AllThinkingTurnsParam",
    },
)
