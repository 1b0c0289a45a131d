from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionCreatedEventData(_BaseModel):
    """A session was created."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    type: Literal["session.created"] = "session.created"
    workspace_id: str
    """The workspace."""
