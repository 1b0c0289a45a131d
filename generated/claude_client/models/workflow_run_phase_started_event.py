from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkflowRunPhaseStartedEvent(_BaseModel):
    """A workflow run enters a phase."""

    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["workflow_run.phase_started"] = "workflow_run.phase_started"
    workflow_run_id: str
    """The workflow run."""
    workflow_run_phase_id: str
    """The phase, as in the event that created the run."""
