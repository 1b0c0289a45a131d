from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .file_scope import FileScope


@_model
class FileMetadata(_BaseModel):
    """The metadata of a stored file."""

    _nested = {
        "scope": "FileScope",
    }
    _times = (
        "created_at",
        "expires_at",
    )
    _never_null = ("downloadable",)

    id: str
    """The id of the file. Begins with `file_`."""
    type: Literal["file"] = "file"
    filename: str
    mime_type: str
    size_bytes: int
    """The size in bytes."""
    created_at: datetime
    """When the file was stored, as an RFC 3339 time."""
    downloadable: bool | None = _UNSET
    """Whether the content can be downloaded. Uploads cannot; files that tools created can. Default: False."""
    expires_at: datetime | None = _UNSET
    """When the file expires, as an RFC 3339 time; null if it does not."""
    scope: FileScope | None = _UNSET
    """Where the file was created; null or absent if it was uploaded."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "FileScope",
    )
