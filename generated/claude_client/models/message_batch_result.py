"""What became of a request. Results of types that are not listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import (
        MessageBatchCanceledResult,
        MessageBatchErroredResult,
        MessageBatchExpiredResult,
        MessageBatchSucceededResult,
    )

    MessageBatchResult: TypeAlias = (
        MessageBatchSucceededResult
        | MessageBatchErroredResult
        | MessageBatchCanceledResult
        | MessageBatchExpiredResult
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "MessageBatchResult":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            MessageBatchCanceledResult,
            MessageBatchErroredResult,
            MessageBatchExpiredResult,
            MessageBatchSucceededResult,
        )

        globals()[name] = (
            MessageBatchSucceededResult
            | MessageBatchErroredResult
            | MessageBatchCanceledResult
            | MessageBatchExpiredResult
            | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "succeeded": "MessageBatchSucceededResult",
        "errored": "MessageBatchErroredResult",
        "canceled": "MessageBatchCanceledResult",
        "expired": "MessageBatchExpiredResult",
    },
)
