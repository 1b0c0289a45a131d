from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeCodeManagedSettingsRBACGroupsModeParam(_BaseModel):
    """Settings depend on the groups that a person is in."""

    type: Literal["rbac_groups"] = "rbac_groups"
