from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionStatusRunStartedEventData(_BaseModel):
    """The status of a session became running."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    type: Literal["session.status_run_started"] = "session.status_run_started"
    workspace_id: str
    """The workspace."""
