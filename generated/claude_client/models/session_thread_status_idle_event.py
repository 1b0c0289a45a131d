from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .session_refusal_stop_details import SessionRefusalStopDetails
    from .session_stop_reason import SessionStopReason


@_model
class SessionThreadStatusIdleEvent(_BaseModel):
    """A thread waits."""

    _nested = {
        "stop_reason": "SessionStopReason",
        "stop_details": "SessionRefusalStopDetails",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    agent_name: str
    """The name of its agent."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    session_thread_id: str
    """The thread."""
    stop_reason: SessionStopReason
    """Why the thread waits."""
    type: Literal["session.thread_status_idle"] = "session.thread_status_idle"
    stop_details: SessionRefusalStopDetails | None = _UNSET
    """More about the reason; null if there is nothing more to say."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SessionRefusalStopDetails",
        "SessionStopReason",
    )
