from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsScienceMetrics(_BaseModel):
    """What a user did in Claude Science."""

    delegation_count: int
    """Tasks that were handed to a specialized agent."""
    message_count: int
    """Messages that were sent."""
    remote_compute_job_count: int
    """Jobs that were started on other machines."""
    skills_used_count: int
    """Calls of skills."""
    distinct_session_count: int | None = _UNSET
    """Different sessions; null where they cannot be counted."""
