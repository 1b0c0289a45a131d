from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .message_batch_result import MessageBatchResult


@_model
class MessageBatchIndividualResponse(_BaseModel):
    """A line of the results. There is one for each request, in any order."""

    _nested = {
        "result": "MessageBatchResult",
    }

    custom_id: str
    """The `custom_id` of the request."""
    result: MessageBatchResult


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MessageBatchResult",
    )
