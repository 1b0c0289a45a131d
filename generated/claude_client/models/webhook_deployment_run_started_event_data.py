from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookDeploymentRunStartedEventData(_BaseModel):
    """A run started."""

    id: str
    """The run."""
    organization_id: str
    """The organization."""
    type: Literal["deployment_run.started"] = "deployment_run.started"
    workspace_id: str
    """The workspace."""
