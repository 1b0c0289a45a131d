from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MemoryStoreArchivedRunErrorObject(_BaseModel):
    """A memory store is archived."""

    message: str
    """What happened, for people."""
    type: Literal["memory_store_archived_error"] = "memory_store_archived_error"
