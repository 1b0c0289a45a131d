from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedMessageBatch(_BaseModel):
    """Confirms that a batch was deleted."""

    id: str
    """The id of the deleted batch."""
    type: Literal["message_batch_deleted"] = "message_batch_deleted"
