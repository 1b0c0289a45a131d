from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SelfHostedWorkHeartbeatResponse(_BaseModel):
    """The lease of a worker after a heartbeat."""

    last_heartbeat: str
    """The time of the heartbeat, to send with the next one; empty before the first one."""
    lease_extended: bool
    """Whether the worker can go on. It has to stop if not."""
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    """The state of the work item."""
    ttl_seconds: int
    """How long the lease lasts from now on."""
    type: Literal["work_heartbeat"] = "work_heartbeat"
