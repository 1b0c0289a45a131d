from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .message_batch import MessageBatch


@_model
class MessageBatchesPage(_BaseModel):
    """One page of batches."""

    _nested = {
        "data": "[MessageBatch",
    }

    data: list[MessageBatch]
    has_more: bool
    """Whether there are more objects in the direction of paging."""
    first_id: str | None
    """The id of the first object of the page, or null if the page is empty."""
    last_id: str | None
    """The id of the last object of the page, or null if the page is empty."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MessageBatch",
    )
