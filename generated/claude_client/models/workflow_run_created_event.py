from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .workflow_run_phase import WorkflowRunPhase


@_model
class WorkflowRunCreatedEvent(_BaseModel):
    """The agent has started a workflow run, which works in the background."""

    _nested = {
        "phases": "[WorkflowRunPhase",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    name: str
    """The name of the run, by the agent or the server."""
    phases: list[WorkflowRunPhase]
    """The phases of its plan, in their order."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["workflow_run.created"] = "workflow_run.created"
    workflow_run_id: str
    """Names the run in all its events."""
    description: str | None = _UNSET
    """What the run is for, in the words of the agent."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "WorkflowRunPhase",
    )
