from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionArchivedEventData(_BaseModel):
    """A session was archived."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    type: Literal["session.archived"] = "session.archived"
    workspace_id: str
    """The workspace."""
