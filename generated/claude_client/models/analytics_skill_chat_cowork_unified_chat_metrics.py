from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsSkillChatCoworkUnifiedChatMetrics(_BaseModel):
    """The conversations with a skill while Chat and Cowork were unified."""

    distinct_conversation_skill_used_count: int | None = _UNSET
    """Different conversations with the skill; null where they cannot be counted."""
