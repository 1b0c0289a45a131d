from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookDeploymentRunSucceededEventData(_BaseModel):
    """A run succeeded."""

    id: str
    """The run."""
    organization_id: str
    """The organization."""
    type: Literal["deployment_run.succeeded"] = "deployment_run.succeeded"
    workspace_id: str
    """The workspace."""
