from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class FileResource(_BaseModel):
    """A file that was uploaded."""

    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the resource; begins with `sesrsc_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    file_id: str
    """The id of the file."""
    mount_path: str
    """Where it is in the container."""
    type: Literal["file"] = "file"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
