from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsPluginClaudeCodeMetrics(_BaseModel):
    """How a plugin was used in Claude Code."""

    distinct_session_plugin_used_count: int | None = _UNSET
    """Different sessions with the plugin; null where they cannot be counted."""
