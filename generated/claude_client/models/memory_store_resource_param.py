from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class MemoryStoreResourceParam(_BaseModel):
    """A memory store."""

    memory_store_id: str
    """The id of the store, which begins with `memstore_`."""
    type: Literal["memory_store"] = "memory_store"
    access: Literal["read_write", "read_only"] | None = _UNSET
    """Whether the agent can write into the store. By default it can."""
    instructions: str | None = _UNSET
    """What the agent should know about the store."""
