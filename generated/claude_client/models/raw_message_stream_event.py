"""The data of one event. Events of types that are not listed here may come and are skipped."""

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
