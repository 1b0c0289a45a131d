from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .actor import Actor


@_model
class MemoryVersion(_BaseModel):
    """One change of a memory, and who made it. Each change adds a version; only a redaction changes one."""

    _nested = {
        "created_by": "Actor",
        "redacted_by": "Actor",
    }
    _times = (
        "created_at",
        "redacted_at",
    )

    id: str
    """Names the version; begins with `memver_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    memory_id: str
    """The memory that was changed. It may be deleted by now."""
    memory_store_id: str
    """The id of its store."""
    operation: Literal["created", "modified", "deleted"] | str
    """What was done to the memory."""
    type: Literal["memory_version"] = "memory_version"
    content: str | None = _UNSET
    """The text after the change; null in the basic view, after a deletion, and when redacted."""
    content_sha256: str | None = _UNSET
    """The SHA-256 hash of the text after the change; null after a deletion and when redacted."""
    content_size_bytes: int | None = _UNSET
    """The size of the text in bytes; null after a deletion and when redacted."""
    created_by: Actor | None = _UNSET
    """Who made the change; null if it is not known."""
    path: str | None = _UNSET
    """The path after the change; null only when redacted."""
    redacted_at: datetime | None = _UNSET
    """When the version was redacted, as an RFC 3339 time; null if it was not."""
    redacted_by: Actor | None = _UNSET
    """Who redacted the version; null if it was not redacted."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Actor",
    )
