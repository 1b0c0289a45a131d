from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .analytics_skill_chat_cowork_unified_metrics import AnalyticsSkillChatCoworkUnifiedMetrics
    from .analytics_skill_chat_metrics import AnalyticsSkillChatMetrics
    from .analytics_skill_claude_code_metrics import AnalyticsSkillClaudeCodeMetrics
    from .analytics_skill_cowork_metrics import AnalyticsSkillCoworkMetrics
    from .analytics_skill_office_metrics import AnalyticsSkillOfficeMetrics


@_model
class AnalyticsSkillActivity(_BaseModel):
    """How a skill was used. A skill counts when it is called, not when it is only listed."""

    _nested = {
        "chat_metrics": "AnalyticsSkillChatMetrics",
        "claude_code_metrics": "AnalyticsSkillClaudeCodeMetrics",
        "cowork_metrics": "AnalyticsSkillCoworkMetrics",
        "office_metrics": "AnalyticsSkillOfficeMetrics",
        "chat_cowork_unified_metrics": "AnalyticsSkillChatCoworkUnifiedMetrics",
    }
    _never_null = (
        "chat_cowork_unified_metrics",
        "product",
        "rbac_group_id",
        "user_id",
    )

    chat_metrics: AnalyticsSkillChatMetrics
    """In the chat of claude.ai."""
    claude_code_metrics: AnalyticsSkillClaudeCodeMetrics
    """In Claude Code."""
    cowork_metrics: AnalyticsSkillCoworkMetrics
    """In Cowork."""
    distinct_user_count: int
    """How many different users used it on the day, or in the range."""
    office_metrics: AnalyticsSkillOfficeMetrics
    """In the Office products."""
    skill_name: str
    """The name of the skill, or an id of it."""
    attributed_list_price: str | None = _UNSET
    """What the requests with the skill cost by the price list, in cents; null where that is not known."""
    currency: str | None = _UNSET
    """The currency of both amounts, which is `USD`; null if both are null."""
    enable_count: int | None = _UNSET
    """How many accounts enabled the skill on the day; null in ranges and for parts of the organization."""
    estimated_overage_spend: str | None = _UNSET
    """What the skill cost beyond what seats include, estimated in cents; null where that is not known."""
    invocation_count: int | None = _UNSET
    """Calls of the skill; null while they are not counted."""
    share_status: Literal["organization", "private", "public"] | str | None = _UNSET
    """Who has the skill in claude.ai; null for skills of other products."""
    skill_display_name: str | None = _UNSET
    """A readable name, if `skill_name` is an id that can be resolved; otherwise null."""
    chat_cowork_unified_metrics: AnalyticsSkillChatCoworkUnifiedMetrics | None = _UNSET
    """While Chat and Cowork were unified; absent where that does not exist."""
    product: str | None = _UNSET
    """The product; only if the request groups by it."""
    rbac_group_id: str | None = _UNSET
    """The group of users; only if the request groups by it."""
    rbac_group_name: str | None = _UNSET
    """The name of the group, next to its id; null if it cannot be found."""
    user_id: str | None = _UNSET
    """The user; only if the request groups by it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsSkillChatCoworkUnifiedMetrics",
        "AnalyticsSkillChatMetrics",
        "AnalyticsSkillClaudeCodeMetrics",
        "AnalyticsSkillCoworkMetrics",
        "AnalyticsSkillOfficeMetrics",
    )
