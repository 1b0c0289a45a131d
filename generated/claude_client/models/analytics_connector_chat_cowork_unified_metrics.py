from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_connector_chat_cowork_unified_chat_metrics import (
        AnalyticsConnectorChatCoworkUnifiedChatMetrics,
    )
    from .analytics_connector_chat_cowork_unified_sessions_metrics import (
        AnalyticsConnectorChatCoworkUnifiedSessionsMetrics,
    )


@_model
class AnalyticsConnectorChatCoworkUnifiedMetrics(_BaseModel):
    """How a connector was used while Chat and Cowork were unified."""

    _nested = {
        "chat": "AnalyticsConnectorChatCoworkUnifiedChatMetrics",
        "sessions": "AnalyticsConnectorChatCoworkUnifiedSessionsMetrics",
    }

    chat: AnalyticsConnectorChatCoworkUnifiedChatMetrics
    """In conversations."""
    sessions: AnalyticsConnectorChatCoworkUnifiedSessionsMetrics
    """In sessions of Cowork."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsConnectorChatCoworkUnifiedChatMetrics",
        "AnalyticsConnectorChatCoworkUnifiedSessionsMetrics",
    )
