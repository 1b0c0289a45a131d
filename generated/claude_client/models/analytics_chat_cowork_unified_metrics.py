from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_chat_cowork_unified_chat_metrics import AnalyticsChatCoworkUnifiedChatMetrics
    from .analytics_chat_cowork_unified_sessions_metrics import AnalyticsChatCoworkUnifiedSessionsMetrics


@_model
class AnalyticsChatCoworkUnifiedMetrics(_BaseModel):
    """What a user did while Chat and Cowork were unified for them."""

    _nested = {
        "chat": "AnalyticsChatCoworkUnifiedChatMetrics",
        "sessions": "AnalyticsChatCoworkUnifiedSessionsMetrics",
    }

    chat: AnalyticsChatCoworkUnifiedChatMetrics
    """In conversations."""
    sessions: AnalyticsChatCoworkUnifiedSessionsMetrics
    """In sessions of Cowork."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsChatCoworkUnifiedChatMetrics",
        "AnalyticsChatCoworkUnifiedSessionsMetrics",
    )
