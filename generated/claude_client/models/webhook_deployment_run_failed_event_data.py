from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookDeploymentRunFailedEventData(_BaseModel):
    """A run failed."""

    id: str
    """The run."""
    organization_id: str
    """The organization."""
    type: Literal["deployment_run.failed"] = "deployment_run.failed"
    workspace_id: str
    """The workspace."""
