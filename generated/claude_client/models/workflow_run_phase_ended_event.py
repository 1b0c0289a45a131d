from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkflowRunPhaseEndedEvent(_BaseModel):
    """A workflow run leaves a phase, or ends in it. Each phase that started ends once."""

    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    phase_started_id: str
    """The id of the event with which the phase began."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["workflow_run.phase_ended"] = "workflow_run.phase_ended"
    workflow_run_id: str
    """The workflow run."""
    workflow_run_phase_id: str
    """The phase, as in the event that created the run."""
