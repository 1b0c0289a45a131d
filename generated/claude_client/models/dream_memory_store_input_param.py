from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DreamMemoryStoreInputParam(_BaseModel):
    """The memory store to read. Only a dream that updates it changes it."""

    memory_store_id: str
    """The id of the store, which belongs to the same workspace and is not archived."""
    type: Literal["memory_store"] = "memory_store"
