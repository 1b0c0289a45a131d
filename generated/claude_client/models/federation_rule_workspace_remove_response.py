from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class FederationRuleWorkspaceRemoveResponse(_BaseModel):
    """Says in which workspace a rule is off now."""

    federation_rule_id: str
    """The rule."""
    type: Literal["federation_rule_workspace_deleted"] = "federation_rule_workspace_deleted"
    workspace_id: str
    """The workspace."""
