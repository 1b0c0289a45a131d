from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ServiceAccountWorkspaceRemoveResponse(_BaseModel):
    """Says which membership does not exist any more."""

    service_account_id: str
    """The service account."""
    type: Literal["service_account_workspace_member_deleted"] = "service_account_workspace_member_deleted"
    workspace_id: str
    """The workspace."""
