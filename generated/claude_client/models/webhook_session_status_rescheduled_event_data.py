from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionStatusRescheduledEventData(_BaseModel):
    """A session is tried again."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    type: Literal["session.status_rescheduled"] = "session.status_rescheduled"
    workspace_id: str
    """The workspace."""
