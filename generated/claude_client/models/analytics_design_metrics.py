from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsDesignMetrics(_BaseModel):
    """What a user did in Claude Design."""

    distinct_projects_created_count: int
    """Different projects that were created."""
    message_count: int
    """Messages that were sent."""
    distinct_projects_used_count: int | None = _UNSET
    """Different projects that were used; null where they cannot be counted."""
    distinct_session_count: int | None = _UNSET
    """Different sessions; null where they cannot be counted."""
