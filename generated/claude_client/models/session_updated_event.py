from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .budget_limit import BudgetLimit
    from .session_agent import SessionAgent


@_model
class SessionUpdatedEvent(_BaseModel):
    """A request changed the session. The event has what changed; it applies from the next turn."""

    _nested = {
        "agent": "SessionAgent",
        "budget": "BudgetLimit",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["session.updated"] = "session.updated"
    agent: SessionAgent | None = _UNSET
    """The whole agent after the change, if its tools or MCP servers changed."""
    budget: BudgetLimit | None = _UNSET
    """The budget after the change, if it changed; null if it was removed."""
    metadata: dict[str, str] | None = _UNSET
    """All pairs after the change, if they changed and there are any."""
    title: str | None = _UNSET
    """The new title, if it changed."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BudgetLimit",
        "SessionAgent",
    )
