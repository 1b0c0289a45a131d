from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MessageBatchRequestCounts(_BaseModel):
    """How many requests are in each state. The sum is the number of requests in the batch. All but
    `processing` are 0 until the whole batch has ended."""

    processing: int
    """Requests without a result yet."""
    succeeded: int
    """Requests that succeeded."""
    errored: int
    """Requests that failed."""
    canceled: int
    """Requests that were canceled before they ran."""
    expired: int
    """Requests that had not run when the batch expired."""
