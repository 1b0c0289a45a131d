from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedClaudeCodeRBACGroupManagedSettings(_BaseModel):
    """Says which group has no settings any more."""

    rbac_group_id: str
    """The group; begins with `rbac_group_`."""
    type: Literal["claude_code_rbac_group_managed_settings_deleted"] = (
        "claude_code_rbac_group_managed_settings_deleted"
    )
