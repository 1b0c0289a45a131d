from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionBudgetReachedEventData(_BaseModel):
    """A session used up its budget."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    type: Literal["session.budget_reached"] = "session.budget_reached"
    workspace_id: str
    """The workspace."""
