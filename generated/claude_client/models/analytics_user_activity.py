from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .analytics_chat_cowork_unified_metrics import AnalyticsChatCoworkUnifiedMetrics
    from .analytics_chat_metrics import AnalyticsChatMetrics
    from .analytics_claude_code_metrics import AnalyticsClaudeCodeMetrics
    from .analytics_claude_tag_metrics import AnalyticsClaudeTagMetrics
    from .analytics_cowork_metrics import AnalyticsCoworkMetrics
    from .analytics_design_metrics import AnalyticsDesignMetrics
    from .analytics_office_metrics import AnalyticsOfficeMetrics
    from .analytics_science_metrics import AnalyticsScienceMetrics
    from .analytics_user import AnalyticsUser


@_model
class AnalyticsUserActivity(_BaseModel):
    """What a user did, or the users of a group."""

    _nested = {
        "chat_metrics": "AnalyticsChatMetrics",
        "claude_code_metrics": "AnalyticsClaudeCodeMetrics",
        "cowork_metrics": "AnalyticsCoworkMetrics",
        "design_metrics": "AnalyticsDesignMetrics",
        "office_metrics": "AnalyticsOfficeMetrics",
        "science_metrics": "AnalyticsScienceMetrics",
        "user": "AnalyticsUser",
        "chat_cowork_unified_metrics": "AnalyticsChatCoworkUnifiedMetrics",
        "claude_tag_metrics": "AnalyticsClaudeTagMetrics",
    }
    _never_null = (
        "chat_cowork_unified_metrics",
        "claude_tag_metrics",
        "last_activity_date",
        "rbac_group_id",
    )

    chat_metrics: AnalyticsChatMetrics
    """In the chat of claude.ai."""
    claude_code_metrics: AnalyticsClaudeCodeMetrics
    """In Claude Code."""
    cowork_metrics: AnalyticsCoworkMetrics
    """In Cowork."""
    design_metrics: AnalyticsDesignMetrics
    """In Claude Design."""
    office_metrics: AnalyticsOfficeMetrics
    """In the Office products."""
    science_metrics: AnalyticsScienceMetrics
    """In Claude Science."""
    web_search_count: int
    """Web searches."""
    distinct_user_count: int | None = _UNSET
    """How many different users a row of a group is about; null for rows of one user."""
    user: AnalyticsUser | None = _UNSET
    """The user; null for a row of several users."""
    chat_cowork_unified_metrics: AnalyticsChatCoworkUnifiedMetrics | None = _UNSET
    """While Chat and Cowork were unified; absent where that does not exist."""
    claude_tag_metrics: AnalyticsClaudeTagMetrics | None = _UNSET
    """In Slack; absent where Claude Tag is not reported."""
    last_activity_date: str | None = _UNSET
    """The last day of activity in the range; absent while it is not reported."""
    rbac_group_id: str | None = _UNSET
    """The group of users; only if the request groups by it."""
    rbac_group_name: str | None = _UNSET
    """The name of the group, next to its id; null if it cannot be found."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsChatCoworkUnifiedMetrics",
        "AnalyticsChatMetrics",
        "AnalyticsClaudeCodeMetrics",
        "AnalyticsClaudeTagMetrics",
        "AnalyticsCoworkMetrics",
        "AnalyticsDesignMetrics",
        "AnalyticsOfficeMetrics",
        "AnalyticsScienceMetrics",
        "AnalyticsUser",
    )
