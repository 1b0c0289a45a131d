"""Ways to end that are not listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import FallbackCreditNotApplied, FallbackCreditRedeemed

    FallbackCreditUsageStatus: TypeAlias = FallbackCreditRedeemed | FallbackCreditNotApplied | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        if name != "FallbackCreditUsageStatus":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import FallbackCreditNotApplied, FallbackCreditRedeemed

        globals()[name] = FallbackCreditRedeemed | FallbackCreditNotApplied | UnknownVariant
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "redeemed": "FallbackCreditRedeemed",
        "not_applied": "FallbackCreditNotApplied",
    },
)
