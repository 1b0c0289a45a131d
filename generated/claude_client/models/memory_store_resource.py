from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class MemoryStoreResource(_BaseModel):
    """A memory store. It has no id of its own."""

    memory_store_id: str
    """The id of the store."""
    type: Literal["memory_store"] = "memory_store"
    access: Literal["read_write", "read_only"] | str | None = _UNSET
    """Whether the agent can write into the store."""
    description: str | None = _UNSET
    """What the store is for, as it was when the session began."""
    instructions: str | None = _UNSET
    """What the agent should know about the store."""
    mount_path: str | None = _UNSET
    """Where it is in the container."""
    name: str | None = _UNSET
    """The name of the store, as it was when the session began."""
