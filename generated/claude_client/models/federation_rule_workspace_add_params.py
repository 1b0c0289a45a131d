from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class FederationRuleWorkspaceAddParams(_BaseModel):
    """A workspace in which a rule is to be on."""

    workspace_id: str
    """The workspace."""
