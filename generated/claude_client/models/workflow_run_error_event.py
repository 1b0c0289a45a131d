from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .workflow_run_error import WorkflowRunError


@_model
class WorkflowRunErrorEvent(_BaseModel):
    """A workflow run failed, or could not be created."""

    _nested = {
        "error": "WorkflowRunError",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    error: WorkflowRunError
    """What went wrong."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["workflow_run.error"] = "workflow_run.error"
    workflow_run_id: str | None = _UNSET
    """The run; null if it could not be created."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "WorkflowRunError",
    )
