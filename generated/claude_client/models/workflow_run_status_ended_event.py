from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .workflow_run_result import WorkflowRunResult


@_model
class WorkflowRunStatusEndedEvent(_BaseModel):
    """A workflow run has ended. It is its last event."""

    _nested = {
        "result": "WorkflowRunResult",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    result: WorkflowRunResult
    """How the run ended."""
    type: Literal["workflow_run.status_ended"] = "workflow_run.status_ended"
    workflow_run_id: str
    """The workflow run."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "WorkflowRunResult",
    )
