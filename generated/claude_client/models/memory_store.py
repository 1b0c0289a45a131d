from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class MemoryStore(_BaseModel):
    """A place for the memories that agents keep between sessions. It belongs to a workspace."""

    _times = (
        "created_at",
        "updated_at",
        "archived_at",
    )

    id: str
    """Names the store; begins with `memstore_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    description: str
    """What the store is for; empty if unset."""
    metadata: dict[str, str]
    """Your own pairs."""
    name: str
    """The name of the store."""
    type: Literal["memory_store"] = "memory_store"
    updated_at: datetime
    """When the store itself was last changed, as an RFC 3339 time. Changes of its memories do not count."""
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
