from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .session_event_params import SessionEventParams


@_model
class EventSendParams(_BaseModel):
    """The events to send."""

    _nested = {
        "events": "[SessionEventParams",
    }

    events: Sequence[SessionEventParams]
    """The events in their order. There is at most one `system.message`; it is the last one and right after
    the event of the user that it belongs to."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SessionEventParams",
    )
