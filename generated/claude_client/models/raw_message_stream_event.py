"""The data of one event. More types may be added; clients skip unknown ones."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .ping_event import PingEvent
from .raw_content_block_delta_event import RawContentBlockDeltaEvent
from .raw_content_block_start_event import RawContentBlockStartEvent
from .raw_content_block_stop_event import RawContentBlockStopEvent
from .raw_message_delta_event import RawMessageDeltaEvent
from .raw_message_start_event import RawMessageStartEvent
from .raw_message_stop_event import RawMessageStopEvent
from .stream_error_event import StreamErrorEvent

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
