from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeCodeManagedSettingsRBACGroupsMode(_BaseModel):
    """A person gets the settings of the first group in the order that the person is in, or else the
    default settings, or else no settings."""

    type: Literal["rbac_groups"] = "rbac_groups"
