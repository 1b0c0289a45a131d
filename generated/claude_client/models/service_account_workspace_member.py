from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ServiceAccountWorkspaceMember(_BaseModel):
    """The membership of a service account in a workspace."""

    service_account_id: str
    """The service account."""
    type: Literal["service_account_workspace_member"] = "service_account_workspace_member"
    workspace_id: str
    """The workspace."""
    workspace_role: (
        Literal[
            "workspace_admin",
            "workspace_billing",
            "workspace_developer",
            "workspace_restricted_developer",
            "workspace_user",
        ]
        | str
    )
    """What the service account may do there."""
    created_by_actor_id: str | None = _UNSET
    """The user or service account that created it, if known."""
    implicit: bool | None = _UNSET
    """Whether this is the membership of the default workspace that each service account has without being
    added. Its role is `workspace_user`, and it cannot be removed. Default: False."""
