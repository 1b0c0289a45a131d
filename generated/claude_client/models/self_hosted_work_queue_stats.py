from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class SelfHostedWorkQueueStats(_BaseModel):
    """The queue of a self-hosted environment in numbers."""

    depth: int
    """How many work items wait for a worker."""
    pending: int
    """How many work items were polled and not acknowledged yet."""
    type: Literal["work_queue_stats"] = "work_queue_stats"
    oldest_queued_at: str | None = _UNSET
    """Since when the oldest of them has waited, polled ones included; null if the queue is empty."""
    workers_polling: int | None = _UNSET
    """How many workers that sent their name have polled within the last 30 seconds."""
