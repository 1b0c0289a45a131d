from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ResourceAddParams(_BaseModel):
    """A file for a session. Other resources are possible only when the session is created."""

    file_id: str
    """The id of the file."""
    type: Literal["file"] = "file"
    mount_path: str | None = _UNSET
    """Where it goes in the container. By default, to `/mnt/session/uploads/` under its id."""
