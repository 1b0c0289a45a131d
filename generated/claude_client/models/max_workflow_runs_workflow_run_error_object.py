from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MaxWorkflowRunsWorkflowRunErrorObject(_BaseModel):
    """The session has too many open runs, so there is no new run."""

    message: str
    """What happened, for people. Its wording can change."""
    type: Literal["max_workflow_runs_error"] = "max_workflow_runs_error"
