from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class MemoryStoreResourceConfig(_BaseModel):
    """A memory store."""

    memory_store_id: str
    """The id of the store."""
    type: Literal["memory_store"] = "memory_store"
    access: Literal["read_write", "read_only"] | str | None = _UNSET
    """Whether the agent can write into the store."""
    instructions: str | None = _UNSET
    """What the agent should know about the store."""
