from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionThreadIdledEventData(_BaseModel):
    """A thread waits."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    session_thread_id: str
    """The thread."""
    type: Literal["session.thread_idled"] = "session.thread_idled"
    workspace_id: str
    """The workspace."""
