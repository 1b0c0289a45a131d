from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .message_batch_processing_status import MessageBatchProcessingStatus
    from .message_batch_request_counts import MessageBatchRequestCounts


@_model
class MessageBatch(_BaseModel):
    """A batch, and its progress. All times are RFC 3339."""

    _nested = {
        "request_counts": "MessageBatchRequestCounts",
    }
    _times = (
        "created_at",
        "expires_at",
        "ended_at",
        "cancel_initiated_at",
        "archived_at",
    )

    id: str
    """The id of the batch. Begins with `msgbatch_`."""
    type: Literal["message_batch"] = "message_batch"
    processing_status: MessageBatchProcessingStatus
    request_counts: MessageBatchRequestCounts
    created_at: datetime
    expires_at: datetime
    """24 hours after `created_at`. Unfinished requests then expire, and the batch ends."""
    ended_at: datetime | None
    """When the last request was finished; null before."""
    cancel_initiated_at: datetime | None
    """When canceling was requested; null if it was not."""
    archived_at: datetime | None
    """When the results became unavailable, 29 days after `created_at`; null before."""
    results_url: str | None
    """The URL of the results, as JSON Lines; null until the batch has ended."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MessageBatchProcessingStatus",
        "MessageBatchRequestCounts",
    )
