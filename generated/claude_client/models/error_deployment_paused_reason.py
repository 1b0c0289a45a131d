from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .deployment_paused_reason_error_object import DeploymentPausedReasonErrorObject


@_model
class ErrorDeploymentPausedReason(_BaseModel):
    """A run of the schedule failed in a way that the next one would too."""

    _nested = {
        "error": "DeploymentPausedReasonErrorObject",
    }

    error: DeploymentPausedReasonErrorObject
    """How the run failed."""
    type: Literal["error"] = "error"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "DeploymentPausedReasonErrorObject",
    )
