from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .claude_code_managed_settings_mode import ClaudeCodeManagedSettingsMode


@_model
class ClaudeCodeManagedSettingsConfiguration(_BaseModel):
    """Which managed settings of Claude Code the people in an organization get."""

    _nested = {
        "mode": "ClaudeCodeManagedSettingsMode",
    }
    _times = ("mode_updated_at",)

    mode: ClaudeCodeManagedSettingsMode
    """Whether settings depend on groups."""
    mode_updated_at: datetime | None
    """When the mode was last changed, as an RFC 3339 time; null if it never was."""
    rbac_group_order: list[str]
    """The groups that have settings, the one with precedence first. Deleted groups stay here until their
    settings are deleted."""
    rbac_group_order_version: str
    """Changes with the order. Its form has no meaning; send it with a new order."""
    type: Literal["claude_code_managed_settings_configuration"] = "claude_code_managed_settings_configuration"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeCodeManagedSettingsMode",
    )
