from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .budget_limit import BudgetLimit
    from .session_usage_snapshot import SessionUsageSnapshot


@_model
class SessionUsageEvent(_BaseModel):
    """What the session has used so far."""

    _nested = {
        "usage": "SessionUsageSnapshot",
        "budget": "BudgetLimit",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    processed_at: datetime
    """When the sums were taken, as an RFC 3339 time."""
    type: Literal["session.usage"] = "session.usage"
    usage: SessionUsageSnapshot
    """The sums up to this event."""
    budget: BudgetLimit | None = _UNSET
    """The budget at this time; null if there is no budget."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BudgetLimit",
        "SessionUsageSnapshot",
    )
