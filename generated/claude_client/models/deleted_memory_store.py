from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedMemoryStore(_BaseModel):
    """Says which memory store is gone, with everything in it."""

    id: str
    """The id of the deleted store."""
    type: Literal["memory_store_deleted"] = "memory_store_deleted"
