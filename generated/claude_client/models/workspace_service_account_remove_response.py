from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkspaceServiceAccountRemoveResponse(_BaseModel):
    """Says which service account left which workspace."""

    service_account_id: str
    """The id of the service account."""
    type: Literal["service_account_workspace_member_deleted"] = "service_account_workspace_member_deleted"
    workspace_id: str
    """The id of the workspace."""
