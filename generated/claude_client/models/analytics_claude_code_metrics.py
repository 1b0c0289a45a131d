from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_core_code_metrics import AnalyticsCoreCodeMetrics
    from .analytics_tool_actions import AnalyticsToolActions


@_model
class AnalyticsClaudeCodeMetrics(_BaseModel):
    """What a user did in Claude Code."""

    _nested = {
        "core_metrics": "AnalyticsCoreCodeMetrics",
        "tool_actions": "AnalyticsToolActions",
    }

    core_metrics: AnalyticsCoreCodeMetrics
    """Sessions, lines, commits and pull requests."""
    tool_actions: AnalyticsToolActions
    """What users accepted and rejected."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsCoreCodeMetrics",
        "AnalyticsToolActions",
    )
