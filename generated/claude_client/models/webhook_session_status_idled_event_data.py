from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionStatusIdledEventData(_BaseModel):
    """The status of a session became idle."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    type: Literal["session.status_idled"] = "session.status_idled"
    workspace_id: str
    """The workspace."""
