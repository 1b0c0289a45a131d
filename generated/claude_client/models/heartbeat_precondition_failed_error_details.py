from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .work_lease_state import WorkLeaseState


@_model
class HeartbeatPreconditionFailedErrorDetails(_BaseModel):
    """The heartbeat was not the next one of the lease."""

    _nested = {
        "current_state": "WorkLeaseState",
    }

    current_state: WorkLeaseState
    """The lease that the server has."""
    error_code: Literal["heartbeat_precondition_failed"] = "heartbeat_precondition_failed"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "WorkLeaseState",
    )
