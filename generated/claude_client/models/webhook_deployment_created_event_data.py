from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookDeploymentCreatedEventData(_BaseModel):
    """A deployment was created."""

    id: str
    """The deployment."""
    organization_id: str
    """The organization."""
    type: Literal["deployment.created"] = "deployment.created"
    workspace_id: str
    """The workspace."""
