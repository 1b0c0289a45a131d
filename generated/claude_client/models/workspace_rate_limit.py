from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .organization_rate_limit_group import OrganizationRateLimitGroup
    from .workspace_rate_limit_value import WorkspaceRateLimitValue


@_model
class WorkspaceRateLimit(_BaseModel):
    """The limits of a workspace for one group of models, or for one part of the API."""

    _nested = {
        "group": "OrganizationRateLimitGroup",
        "limits": "[WorkspaceRateLimitValue",
    }

    group: OrganizationRateLimitGroup
    """What the limits are about."""
    limits: list[WorkspaceRateLimitValue]
    """The limits of the workspace, and with `include_inherited` those of the organization where the
    workspace has none."""
    rate_limit_id: str
    """The id of the rate limit of the organization."""
    type: Literal["workspace_rate_limit"] = "workspace_rate_limit"
    workspace_id: str
    """The id of the workspace."""
    models: list[str] | None = _UNSET
    """The names and aliases of the models of the group that the workspace can use; null if the group is
    not about models."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "OrganizationRateLimitGroup",
        "WorkspaceRateLimitValue",
    )
