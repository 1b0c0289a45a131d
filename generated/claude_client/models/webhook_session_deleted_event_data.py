from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionDeletedEventData(_BaseModel):
    """A session was deleted."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    type: Literal["session.deleted"] = "session.deleted"
    workspace_id: str
    """The workspace."""
