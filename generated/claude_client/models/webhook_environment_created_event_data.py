from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookEnvironmentCreatedEventData(_BaseModel):
    """An environment was created."""

    id: str
    """The environment."""
    organization_id: str
    """The organization."""
    type: Literal["environment.created"] = "environment.created"
    workspace_id: str
    """The workspace."""
