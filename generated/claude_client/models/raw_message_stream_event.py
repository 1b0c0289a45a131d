"""The data of one event. Events of types that are not listed here may come and are skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import (
        PingEvent,
        RawContentBlockDeltaEvent,
        RawContentBlockStartEvent,
        RawContentBlockStopEvent,
        RawMessageDeltaEvent,
        RawMessageStartEvent,
        RawMessageStopEvent,
        StreamErrorEvent,
    )

    RawMessageStreamEvent: TypeAlias = (
        RawMessageStartEvent
        | RawMessageDeltaEvent
        | RawMessageStopEvent
        | RawContentBlockStartEvent
        | RawContentBlockDeltaEvent
        | RawContentBlockStopEvent
        | PingEvent
        | StreamErrorEvent
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "RawMessageStreamEvent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            PingEvent,
            RawContentBlockDeltaEvent,
            RawContentBlockStartEvent,
            RawContentBlockStopEvent,
            RawMessageDeltaEvent,
            RawMessageStartEvent,
            RawMessageStopEvent,
            StreamErrorEvent,
        )

        globals()[name] = (
            RawMessageStartEvent
            | RawMessageDeltaEvent
            | RawMessageStopEvent
            | RawContentBlockStartEvent
            | RawContentBlockDeltaEvent
            | RawContentBlockStopEvent
            | PingEvent
            | StreamErrorEvent
            | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "message_start": "RawMessageStartEvent",
        "message_delta": "RawMessageDeltaEvent",
        "message_stop": "RawMessageStopEvent",
        "content_block_start": "RawContentBlockStartEvent",
        "content_block_delta": "RawContentBlockDeltaEvent",
        "content_block_stop": "RawContentBlockStopEvent",
        "ping": "PingEvent",
        "error": "StreamErrorEvent",
    },
)
