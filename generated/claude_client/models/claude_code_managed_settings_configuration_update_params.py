from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .claude_code_managed_settings_mode import ClaudeCodeManagedSettingsMode
    from .claude_code_managed_settings_mode_param import ClaudeCodeManagedSettingsModeParam


@_model
class ClaudeCodeManagedSettingsConfigurationUpdateParams(_BaseModel):
    """What to change. The order of the groups and its version go together."""

    _nested = {
        "mode": "ClaudeCodeManagedSettingsModeParam",
    }
    _never_null = (
        "mode",
        "rbac_group_order",
        "rbac_group_order_version",
    )

    mode: ClaudeCodeManagedSettingsModeParam | ClaudeCodeManagedSettingsMode | None = _UNSET
    """The new mode."""
    rbac_group_order: Sequence[str] | None = _UNSET
    """Each group that has settings, once. The first has precedence over the others."""
    rbac_group_order_version: str | None = _UNSET
    """The version of the order that you read before. If the order has changed since, the request fails
    with 409."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeCodeManagedSettingsMode",
        "ClaudeCodeManagedSettingsModeParam",
    )
