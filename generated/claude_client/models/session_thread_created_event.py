from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class SessionThreadCreatedEvent(_BaseModel):
    """The session has a new thread."""

    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    agent_name: str
    """The name of the agent that the thread runs."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    session_thread_id: str
    """The new thread, which begins with `sthr_`."""
    type: Literal["session.thread_created"] = "session.thread_created"
    workflow_run_id: str | None = _UNSET
    """The workflow run that started the thread; null if no run did."""
