"""The data of one event."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .completion import Completion
from .ping_event import PingEvent
from .stream_error_event import StreamErrorEvent

CompletionStreamEvent: TypeAlias = Completion | PingEvent | StreamErrorEvent | UnknownVariant
