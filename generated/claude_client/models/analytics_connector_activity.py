from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .analytics_connector_chat_cowork_unified_metrics import AnalyticsConnectorChatCoworkUnifiedMetrics
    from .analytics_connector_chat_metrics import AnalyticsConnectorChatMetrics
    from .analytics_connector_claude_code_metrics import AnalyticsConnectorClaudeCodeMetrics
    from .analytics_connector_cowork_metrics import AnalyticsConnectorCoworkMetrics
    from .analytics_connector_office_metrics import AnalyticsConnectorOfficeMetrics


@_model
class AnalyticsConnectorActivity(_BaseModel):
    """How a connector was used."""

    _nested = {
        "chat_metrics": "AnalyticsConnectorChatMetrics",
        "claude_code_metrics": "AnalyticsConnectorClaudeCodeMetrics",
        "cowork_metrics": "AnalyticsConnectorCoworkMetrics",
        "office_metrics": "AnalyticsConnectorOfficeMetrics",
        "chat_cowork_unified_metrics": "AnalyticsConnectorChatCoworkUnifiedMetrics",
    }
    _never_null = (
        "chat_cowork_unified_metrics",
        "product",
        "rbac_group_id",
        "user_id",
    )

    chat_metrics: AnalyticsConnectorChatMetrics
    """In the chat of claude.ai."""
    claude_code_metrics: AnalyticsConnectorClaudeCodeMetrics
    """In Claude Code."""
    connector_name: str
    """The name of the connector, or an id of it."""
    cowork_metrics: AnalyticsConnectorCoworkMetrics
    """In Cowork."""
    distinct_user_count: int
    """How many different users used it on the day, or in the range."""
    office_metrics: AnalyticsConnectorOfficeMetrics
    """In the Office products."""
    connector_display_name: str | None = _UNSET
    """A readable name, if `connector_name` is an id that can be resolved; otherwise null."""
    individual_auth_distinct_user_count: int | None = _UNSET
    """Users with a credential of their own; null where that is not known."""
    managed_auth_distinct_user_count: int | None = _UNSET
    """Users with a credential that the organization manages; null where that is not known."""
    read_call_count: int | None = _UNSET
    """Calls of tools that only read; null where calls are not classified."""
    unclassified_call_count: int | None = _UNSET
    """Calls of tools that do not say whether they only read; null where calls are not classified."""
    write_call_count: int | None = _UNSET
    """Calls of tools that do not only read; null where calls are not classified."""
    chat_cowork_unified_metrics: AnalyticsConnectorChatCoworkUnifiedMetrics | None = _UNSET
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
        "AnalyticsConnectorChatCoworkUnifiedMetrics",
        "AnalyticsConnectorChatMetrics",
        "AnalyticsConnectorClaudeCodeMetrics",
        "AnalyticsConnectorCoworkMetrics",
        "AnalyticsConnectorOfficeMetrics",
    )
