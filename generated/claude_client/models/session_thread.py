from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .session_thread_stats import SessionThreadStats
    from .session_thread_usage import SessionThreadUsage
    from .thread_agent import ThreadAgent


@_model
class SessionThread(_BaseModel):
    """A thread of a session. Each session has a primary thread, and one for each agent that another agent
    started."""

    _nested = {
        "agent": "ThreadAgent",
        "stats": "SessionThreadStats",
        "usage": "SessionThreadUsage",
    }
    _times = (
        "created_at",
        "updated_at",
        "archived_at",
    )

    id: str
    """Names the thread; begins with `sthr_`."""
    agent: ThreadAgent
    """The agent, as it was when the thread began."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    session_id: str
    """The session."""
    status: Literal["running", "idle", "rescheduling", "terminated"] | str
    """What it does, as for a session."""
    type: Literal["session_thread"] = "session_thread"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    parent_thread_id: str | None = _UNSET
    """The thread that started it; null for the primary thread."""
    stats: SessionThreadStats | None = _UNSET
    """How long it took; null until its status changes for the first time."""
    usage: SessionThreadUsage | None = _UNSET
    """What it has used; null until it is idle for the first time."""
    workflow_run_id: str | None = _UNSET
    """The workflow run that started it; null if no run did."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SessionThreadStats",
        "SessionThreadUsage",
        "ThreadAgent",
    )
