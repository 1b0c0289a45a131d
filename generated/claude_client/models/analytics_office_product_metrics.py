from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsOfficeProductMetrics(_BaseModel):
    """What a user did in one Office product."""

    connectors_used_count: int
    """Calls of connectors."""
    message_count: int
    """Messages that were sent."""
    skills_used_count: int
    """Calls of skills."""
    distinct_connectors_used_count: int | None = _UNSET
    """Different connectors that were used; null where they cannot be counted."""
    distinct_session_count: int | None = _UNSET
    """Different sessions; null where they cannot be counted."""
    distinct_skills_used_count: int | None = _UNSET
    """Different skills that were used; null where they cannot be counted."""
