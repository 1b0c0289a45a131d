from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class Memory(_BaseModel):
    """A text at a path of a memory store."""

    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the memory; begins with `mem_`. A new path does not change it."""
    content_sha256: str
    """The SHA-256 hash of the content as UTF-8, in 64 lowercase hexadecimal digits. Both views have it."""
    content_size_bytes: int
    """How many bytes the content takes in UTF-8. Both views have it."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    memory_store_id: str
    """The id of its store."""
    memory_version_id: str
    """The id of the version that is the present state of the memory."""
    path: str
    """Where the memory is in its store."""
    type: Literal["memory"] = "memory"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    content: str | None = _UNSET
    """The text; null if the request asked for the basic view."""
