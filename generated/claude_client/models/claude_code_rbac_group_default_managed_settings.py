from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeCodeRBACGroupDefaultManagedSettings(_BaseModel):
    """The settings of people who are in no group that has settings."""

    _times = ("updated_at",)

    settings: dict[str, Any] | None
    """The settings. Null with an `updated_at` means that they are damaged; setting them again repairs
    that."""
    type: Literal["claude_code_rbac_group_default_managed_settings"] = (
        "claude_code_rbac_group_default_managed_settings"
    )
    updated_at: datetime | None
    """When they were last changed, as an RFC 3339 time; null if no defaults are set."""
