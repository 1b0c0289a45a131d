from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_skill_chat_cowork_unified_chat_metrics import AnalyticsSkillChatCoworkUnifiedChatMetrics
    from .analytics_skill_chat_cowork_unified_sessions_metrics import (
        AnalyticsSkillChatCoworkUnifiedSessionsMetrics,
    )


@_model
class AnalyticsSkillChatCoworkUnifiedMetrics(_BaseModel):
    """How a skill was used while Chat and Cowork were unified."""

    _nested = {
        "chat": "AnalyticsSkillChatCoworkUnifiedChatMetrics",
        "sessions": "AnalyticsSkillChatCoworkUnifiedSessionsMetrics",
    }

    chat: AnalyticsSkillChatCoworkUnifiedChatMetrics
    """In conversations."""
    sessions: AnalyticsSkillChatCoworkUnifiedSessionsMetrics
    """In sessions of Cowork."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsSkillChatCoworkUnifiedChatMetrics",
        "AnalyticsSkillChatCoworkUnifiedSessionsMetrics",
    )
