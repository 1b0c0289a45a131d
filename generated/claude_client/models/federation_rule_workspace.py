from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class FederationRuleWorkspace(_BaseModel):
    """Says that a rule is on in a workspace."""

    _times = ("created_at",)

    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    federation_rule_id: str
    """The rule."""
    type: Literal["federation_rule_workspace"] = "federation_rule_workspace"
    workspace_id: str
    """The workspace."""
    created_by_actor_id: str | None = _UNSET
    """The user or service account that created it, if known."""
    workspace_name: str | None = _UNSET
    """The name of the workspace; only lists have it."""
