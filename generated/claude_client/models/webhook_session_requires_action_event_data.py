from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionRequiresActionEventData(_BaseModel):
    """A session waits for the client."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    type: Literal["session.requires_action"] = "session.requires_action"
    workspace_id: str
    """The workspace."""
