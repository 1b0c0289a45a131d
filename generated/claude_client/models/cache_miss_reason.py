"""Why the cache could not be read in full. More reasons may be added."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import (
        CacheMissMessagesChanged,
        CacheMissModelChanged,
        CacheMissPreviousMessageNotFound,
        CacheMissSystemChanged,
        CacheMissToolsChanged,
        CacheMissUnavailable,
    )

    CacheMissReason: TypeAlias = (
        CacheMissModelChanged
        | CacheMissSystemChanged
        | CacheMissToolsChanged
        | CacheMissMessagesChanged
        | CacheMissPreviousMessageNotFound
        | CacheMissUnavailable
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "CacheMissReason":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            CacheMissMessagesChanged,
            CacheMissModelChanged,
            CacheMissPreviousMessageNotFound,
            CacheMissSystemChanged,
            CacheMissToolsChanged,
            CacheMissUnavailable,
        )

        globals()[name] = (
            CacheMissModelChanged
            | CacheMissSystemChanged
            | CacheMissToolsChanged
            | CacheMissMessagesChanged
            | CacheMissPreviousMessageNotFound
            | CacheMissUnavailable
            | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "model_changed": "CacheMissModelChanged",
        "system_changed": "CacheMissSystemChanged",
        "tools_changed": "CacheMissToolsChanged",
        "messages_changed": "CacheMissMessagesChanged",
        "previous_message_not_found": "CacheMissPreviousMessageNotFound",
        "unavailable": "CacheMissUnavailable",
    },
)
