from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookDeploymentArchivedEventData(_BaseModel):
    """A deployment was archived."""

    id: str
    """The deployment."""
    organization_id: str
    """The organization."""
    type: Literal["deployment.archived"] = "deployment.archived"
    workspace_id: str
    """The workspace."""
