"""What one round consumed. Rounds of types that are not listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import (
        AdvisorMessageIterationUsage,
        CompactionIterationUsage,
        FallbackMessageIterationUsage,
        MessageIterationUsage,
    )

    IterationUsage: TypeAlias = (
        MessageIterationUsage
        | CompactionIterationUsage
        | AdvisorMessageIterationUsage
        | FallbackMessageIterationUsage
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "IterationUsage":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            AdvisorMessageIterationUsage,
            CompactionIterationUsage,
            FallbackMessageIterationUsage,
            MessageIterationUsage,
        )

        globals()[name] = (
            MessageIterationUsage
            | CompactionIterationUsage
            | AdvisorMessageIterationUsage
            | FallbackMessageIterationUsage
            | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "message": "MessageIterationUsage",
        "compaction": "CompactionIterationUsage",
        "advisor_message": "AdvisorMessageIterationUsage",
        "fallback_message": "FallbackMessageIterationUsage",
    },
)
