"""The advice, or the error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        AdvisorRedactedResultBlock,
        AdvisorRedactedResultBlockParam,
        AdvisorResultBlock,
        AdvisorResultBlockParam,
        AdvisorToolResultErrorParam,
    )

    AdvisorToolResultBlockParamContent: TypeAlias = (
        AdvisorToolResultErrorParam
        | Mapping[str, Any]
        | AdvisorResultBlockParam
        | AdvisorResultBlock
        | AdvisorRedactedResultBlockParam
        | AdvisorRedactedResultBlock
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "AdvisorToolResultBlockParamContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            AdvisorRedactedResultBlock,
            AdvisorRedactedResultBlockParam,
            AdvisorResultBlock,
            AdvisorResultBlockParam,
            AdvisorToolResultErrorParam,
        )

        globals()[name] = (
            AdvisorToolResultErrorParam
            | Mapping[str, Any]
            | AdvisorResultBlockParam
            | AdvisorResultBlock
            | AdvisorRedactedResultBlockParam
            | AdvisorRedactedResultBlock
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "advisor_tool_result_error": "AdvisorToolResultErrorParam",
        "advisor_result": "AdvisorResultBlockParam",
        "advisor_redacted_result": "AdvisorRedactedResultBlockParam",
    },
)
