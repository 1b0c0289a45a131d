from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .session_work_data import SessionWorkData


@_model
class SelfHostedWork(_BaseModel):
    """A session that waits for a worker of a self-hosted environment, or that a worker runs."""

    _nested = {
        "data": "SessionWorkData",
    }

    id: str
    """Names the work item; begins with `work_`."""
    created_at: str
    """When it was created, as an RFC 3339 time."""
    data: SessionWorkData
    """What is to run."""
    environment_id: str
    """The id of its environment."""
    metadata: dict[str, str]
    """Your own pairs."""
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    """It is `queued` until a worker acknowledges it, `starting` until the first heartbeat, and then
    `active`. Stopping it makes it `stopping`, then `stopped`."""
    type: Literal["work"] = "work"
    acknowledged_at: str | None = _UNSET
    """When a worker acknowledged it; null before that."""
    latest_heartbeat_at: str | None = _UNSET
    """When the last heartbeat came; null before the first."""
    secret: str | None = _UNSET
    """What the worker needs to run it. Only polling returns it; everywhere else it is null."""
    started_at: str | None = _UNSET
    """When it began to run; null before that."""
    stop_requested_at: str | None = _UNSET
    """When someone asked to stop it; null if that has not happened."""
    stopped_at: str | None = _UNSET
    """When it stopped; null before that."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SessionWorkData",
    )
