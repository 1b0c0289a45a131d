from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class WorkLeaseState(_BaseModel):
    """The lease of a work item."""

    lease_extended: bool
    """Always false, since the heartbeat was refused."""
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    """The state of the work item."""
    ttl_seconds: int
    """How long the lease lasts."""
    last_heartbeat: str | None = _UNSET
    """The time of the last heartbeat; null before the first one."""
