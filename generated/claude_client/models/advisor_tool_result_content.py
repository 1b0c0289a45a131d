"""Advice, or the error. Results of other types may be returned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import AdvisorRedactedResultBlock, AdvisorResultBlock, AdvisorToolResultErrorObject

    AdvisorToolResultContent: TypeAlias = (
        AdvisorToolResultErrorObject | AdvisorResultBlock | AdvisorRedactedResultBlock | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "AdvisorToolResultContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import AdvisorRedactedResultBlock, AdvisorResultBlock, AdvisorToolResultErrorObject

        globals()[name] = (
            AdvisorToolResultErrorObject | AdvisorResultBlock | AdvisorRedactedResultBlock | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "advisor_tool_result_error": "AdvisorToolResultErrorObject",
        "advisor_result": "AdvisorResultBlock",
        "advisor_redacted_result": "AdvisorRedactedResultBlock",
    },
)
