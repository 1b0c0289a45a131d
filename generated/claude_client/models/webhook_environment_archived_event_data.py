from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookEnvironmentArchivedEventData(_BaseModel):
    """An environment was archived."""

    id: str
    """The environment."""
    organization_id: str
    """The organization."""
    type: Literal["environment.archived"] = "environment.archived"
    workspace_id: str
    """The workspace."""
