from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class DeletedMessageBatch(_Model):
    """Says which batch is gone."""

    id: str
    """The id of the deleted batch."""
    type: Literal["message_batch_deleted"] = "message_batch_deleted"
