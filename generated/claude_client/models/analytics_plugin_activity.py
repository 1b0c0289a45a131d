from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .analytics_plugin_chat_cowork_unified_metrics import AnalyticsPluginChatCoworkUnifiedMetrics
    from .analytics_plugin_claude_code_metrics import AnalyticsPluginClaudeCodeMetrics
    from .analytics_plugin_cowork_metrics import AnalyticsPluginCoworkMetrics


@_model
class AnalyticsPluginActivity(_BaseModel):
    """How a plugin was installed and used."""

    _nested = {
        "claude_code_metrics": "AnalyticsPluginClaudeCodeMetrics",
        "cowork_metrics": "AnalyticsPluginCoworkMetrics",
        "chat_cowork_unified_metrics": "AnalyticsPluginChatCoworkUnifiedMetrics",
    }
    _never_null = (
        "chat_cowork_unified_metrics",
        "product",
        "rbac_group_id",
        "user_id",
    )

    claude_code_metrics: AnalyticsPluginClaudeCodeMetrics
    """In Claude Code."""
    cowork_metrics: AnalyticsPluginCoworkMetrics
    """In Cowork."""
    distinct_user_count: int
    """How many different users used it on the day, or in the range."""
    invocation_count: int
    """Calls of the plugin."""
    plugin_name: str
    """The name of the plugin."""
    install_count: int | None = _UNSET
    """How many different users installed the plugin; null where that is not known."""
    plugin_id: str | None = _UNSET
    """Names the plugin; null if that is not known."""
    chat_cowork_unified_metrics: AnalyticsPluginChatCoworkUnifiedMetrics | None = _UNSET
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
        "AnalyticsPluginChatCoworkUnifiedMetrics",
        "AnalyticsPluginClaudeCodeMetrics",
        "AnalyticsPluginCoworkMetrics",
    )
