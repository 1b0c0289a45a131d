"""The data of one event. More types may be added; clients skip unknown ones."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

RawMessageStreamEvent: TypeAlias = (
    models.RawMessageStartEvent
    | models.RawMessageDeltaEvent
    | models.RawMessageStopEvent
    | models.RawContentBlockStartEvent
    | models.RawContentBlockDeltaEvent
    | models.RawContentBlockStopEvent
    | models.PingEvent
    | models.StreamErrorEvent
    | UnknownVariant
)
