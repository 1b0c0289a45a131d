from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkflowRunStatusIdleEvent(_BaseModel):
    """A workflow run waits."""

    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["workflow_run.status_idle"] = "workflow_run.status_idle"
    workflow_run_id: str
    """The workflow run."""
