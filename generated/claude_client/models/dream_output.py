from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DreamOutput(_BaseModel):
    """A memory store with the result of a dream. The result is whole once the dream is completed."""

    memory_store_id: str
    """The id of the store."""
    type: Literal["memory_store"] = "memory_store"
