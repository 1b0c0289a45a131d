from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SessionThreadStatusTerminatedEvent(_BaseModel):
    """A thread has ended for good."""

    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    agent_name: str
    """The name of its agent."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    session_thread_id: str
    """The thread."""
    type: Literal["session.thread_status_terminated"] = "session.thread_status_terminated"
