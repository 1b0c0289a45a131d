from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionStatusTerminatedEventData(_BaseModel):
    """A session ended."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    type: Literal["session.status_terminated"] = "session.status_terminated"
    workspace_id: str
    """The workspace."""
