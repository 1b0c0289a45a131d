from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookSessionOutcomeEvaluationEndedEventData(_BaseModel):
    """An outcome was evaluated."""

    id: str
    """The session."""
    organization_id: str
    """The organization."""
    type: Literal["session.outcome_evaluation_ended"] = "session.outcome_evaluation_ended"
    workspace_id: str
    """The workspace."""
