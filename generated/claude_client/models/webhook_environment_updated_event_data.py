from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookEnvironmentUpdatedEventData(_BaseModel):
    """An environment was changed."""

    id: str
    """The environment."""
    organization_id: str
    """The organization."""
    type: Literal["environment.updated"] = "environment.updated"
    workspace_id: str
    """The workspace."""
