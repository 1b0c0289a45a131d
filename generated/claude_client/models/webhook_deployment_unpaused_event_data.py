from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookDeploymentUnpausedEventData(_BaseModel):
    """A deployment continues."""

    id: str
    """The deployment."""
    organization_id: str
    """The organization."""
    type: Literal["deployment.unpaused"] = "deployment.unpaused"
    workspace_id: str
    """The workspace."""
