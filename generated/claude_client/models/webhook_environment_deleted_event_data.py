from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookEnvironmentDeletedEventData(_BaseModel):
    """An environment was deleted."""

    id: str
    """The environment."""
    organization_id: str
    """The organization."""
    type: Literal["environment.deleted"] = "environment.deleted"
    workspace_id: str
    """The workspace."""
