from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionIdledEventData(_BaseModel):
    """A session has nothing to do."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    type: Literal["session.idled"] = "session.idled"
    workspace_id: str
    """The workspace."""
