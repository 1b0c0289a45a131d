from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .workflow_run_error import WorkflowRunError


@_model
class WorkflowRunResultErrorObject(_BaseModel):
    """The run failed or took too long."""

    _nested = {
        "error": "WorkflowRunError",
    }

    error: WorkflowRunError
    """What went wrong."""
    type: Literal["error"] = "error"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "WorkflowRunError",
    )
