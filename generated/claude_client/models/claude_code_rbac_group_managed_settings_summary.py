from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .claude_code_rbac_group_status import ClaudeCodeRBACGroupStatus


@_model
class ClaudeCodeRBACGroupManagedSettingsSummary(_BaseModel):
    """A group that has settings, without the settings."""

    _nested = {
        "rbac_group_status": "ClaudeCodeRBACGroupStatus",
    }
    _times = (
        "created_at",
        "updated_at",
    )

    created_at: datetime
    """When these settings were first stored, as an RFC 3339 time. It can be before the group got them, and
    changes with the settings."""
    rbac_group_id: str
    """The group; begins with `rbac_group_`."""
    rbac_group_status: ClaudeCodeRBACGroupStatus
    """Whether the group still exists."""
    type: Literal["claude_code_rbac_group_managed_settings_summary"] = (
        "claude_code_rbac_group_managed_settings_summary"
    )
    updated_at: datetime
    """When the settings or the place of the group last changed, as an RFC 3339 time."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeCodeRBACGroupStatus",
    )
