from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsClaudeTagMetrics(_BaseModel):
    """What a user did in Slack with Claude Tag. Only users who linked an account are counted."""

    active_day_count: int | None = _UNSET
    """Days on which the user was active; null if they cannot be read."""
    active_message_count: int | None = _UNSET
    """Messages in Slack that count as activity; null if they cannot be read."""
