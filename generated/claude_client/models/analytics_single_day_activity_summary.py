from __future__ import annotations

from datetime import datetime

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsSingleDayActivitySummary(_BaseModel):
    """How many users were active on a day, and in the time before it."""

    _times = (
        "ending_at",
        "starting_at",
    )
    _never_null = (
        "chat_cowork_unified_daily_active_user_count",
        "chat_cowork_unified_monthly_active_user_count",
        "chat_cowork_unified_weekly_active_user_count",
        "chat_daily_active_user_count",
        "chat_monthly_active_user_count",
        "chat_weekly_active_user_count",
        "claude_code_daily_active_user_count",
        "claude_code_monthly_active_user_count",
        "claude_code_weekly_active_user_count",
        "claude_design_daily_active_user_count",
        "claude_design_monthly_active_user_count",
        "claude_design_weekly_active_user_count",
        "claude_tag_daily_active_user_count",
        "claude_tag_monthly_active_user_count",
        "claude_tag_weekly_active_user_count",
        "office_agent_daily_active_user_count",
        "office_agent_monthly_active_user_count",
        "office_agent_weekly_active_user_count",
        "science_daily_active_user_count",
        "science_monthly_active_user_count",
        "science_weekly_active_user_count",
    )

    cowork_daily_active_user_count: int
    """Users who were active in Cowork on the day."""
    cowork_monthly_active_user_count: int
    """Users who were active in Cowork in the 30 days up to it."""
    cowork_weekly_active_user_count: int
    """Users who were active in Cowork in the 7 days up to it."""
    daily_active_user_count: int
    """Users who were active on the day."""
    ending_at: datetime
    """Midnight at which the day ends in UTC, as an RFC 3339 time."""
    monthly_active_user_count: int
    """Users who were active in the 30 days up to it."""
    starting_at: datetime
    """Midnight at which the day begins in UTC, as an RFC 3339 time."""
    weekly_active_user_count: int
    """Users who were active in the 7 days up to it."""
    assigned_seat_count: int | None = _UNSET
    """Seats that are assigned; null for a group."""
    daily_adoption_rate: float | None = _UNSET
    """The percentage of assigned seats that were active on the day; null for a group."""
    monthly_adoption_rate: float | None = _UNSET
    """The percentage of assigned seats that were active in 30 days; null for a group."""
    pending_invite_count: int | None = _UNSET
    """Invites that are open; null for a group."""
    weekly_adoption_rate: float | None = _UNSET
    """The percentage of assigned seats that were active in 7 days; null for a group."""
    chat_cowork_unified_daily_active_user_count: int | None = _UNSET
    """Users who were active while Chat and Cowork were unified on the day."""
    chat_cowork_unified_monthly_active_user_count: int | None = _UNSET
    """Users who were active while Chat and Cowork were unified in the 28 days up to it, or 30 for a group."""
    chat_cowork_unified_weekly_active_user_count: int | None = _UNSET
    """Users who were active while Chat and Cowork were unified in the 7 days up to it."""
    chat_daily_active_user_count: int | None = _UNSET
    """Users who were active in the chat of claude.ai on the day."""
    chat_monthly_active_user_count: int | None = _UNSET
    """Users who were active in the chat of claude.ai in the 30 days up to it."""
    chat_weekly_active_user_count: int | None = _UNSET
    """Users who were active in the chat of claude.ai in the 7 days up to it."""
    claude_code_daily_active_user_count: int | None = _UNSET
    """Users who were active in Claude Code on the day."""
    claude_code_monthly_active_user_count: int | None = _UNSET
    """Users who were active in Claude Code in the 30 days up to it."""
    claude_code_weekly_active_user_count: int | None = _UNSET
    """Users who were active in Claude Code in the 7 days up to it."""
    claude_design_daily_active_user_count: int | None = _UNSET
    """Users who were active in Claude Design on the day."""
    claude_design_monthly_active_user_count: int | None = _UNSET
    """Users who were active in Claude Design in the 30 days up to it."""
    claude_design_weekly_active_user_count: int | None = _UNSET
    """Users who were active in Claude Design in the 7 days up to it."""
    claude_tag_daily_active_user_count: int | None = _UNSET
    """Users who were active in Slack on the day."""
    claude_tag_monthly_active_user_count: int | None = _UNSET
    """Users who were active in Slack in the 30 days up to it."""
    claude_tag_weekly_active_user_count: int | None = _UNSET
    """Users who were active in Slack in the 7 days up to it."""
    office_agent_daily_active_user_count: int | None = _UNSET
    """Users who were active in the Office products on the day."""
    office_agent_monthly_active_user_count: int | None = _UNSET
    """Users who were active in the Office products in the 30 days up to it."""
    office_agent_weekly_active_user_count: int | None = _UNSET
    """Users who were active in the Office products in the 7 days up to it."""
    science_daily_active_user_count: int | None = _UNSET
    """Users who were active in Claude Science on the day."""
    science_entitled_user_count: int | None = _UNSET
    """Users whose seat includes Claude Science; null for a group."""
    science_monthly_active_user_count: int | None = _UNSET
    """Users who were active in Claude Science in the 30 days up to it."""
    science_weekly_active_user_count: int | None = _UNSET
    """Users who were active in Claude Science in the 7 days up to it."""
