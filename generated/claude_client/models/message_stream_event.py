"""The data of one event. Events of types that are not listed here may come and are skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.decode import tagged
from .._runtime.model import UnknownVariant

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

    MessageStreamEvent: TypeAlias = (
        RawMessageStartEvent
        | RawContentBlockStartEvent
        | RawContentBlockDeltaEvent
        | RawContentBlockStopEvent
        | RawMessageDeltaEvent
        | RawMessageStopEvent
        | PingEvent
        | StreamErrorEvent
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "MessageStreamEvent":
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
            | RawContentBlockStartEvent
            | RawContentBlockDeltaEvent
            | RawContentBlockStopEvent
            | RawMessageDeltaEvent
            | RawMessageStopEvent
            | PingEvent
            | StreamErrorEvent
            | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "message_start": "RawMessageStartEvent",
        "content_block_start": "RawContentBlockStartEvent",
        "content_block_delta": "RawContentBlockDeltaEvent",
        "content_block_stop": "RawContentBlockStopEvent",
        "message_delta": "RawMessageDeltaEvent",
        "message_stop": "RawMessageStopEvent",
        "ping": "PingEvent",
        "error": "StreamErrorEvent",
    },
)
