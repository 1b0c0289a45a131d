from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsConnectorChatMetrics(_BaseModel):
    """How a connector was used in the chat of claude.ai."""

    distinct_conversation_connector_used_count: int | None = _UNSET
    """Different conversations with the connector; null where they cannot be counted."""
