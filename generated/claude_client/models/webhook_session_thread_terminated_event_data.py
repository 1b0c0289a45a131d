from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionThreadTerminatedEventData(_BaseModel):
    """A thread ended."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    session_thread_id: str
    """The thread."""
    type: Literal["session.thread_terminated"] = "session.thread_terminated"
    workspace_id: str
    """The workspace."""
