from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsSkillCoworkMetrics(_BaseModel):
    """How a skill was used in Cowork."""

    distinct_session_skill_used_count: int | None = _UNSET
    """Different sessions with the skill; null where they cannot be counted."""
