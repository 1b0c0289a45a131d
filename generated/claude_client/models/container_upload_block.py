from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ContainerUploadBlock(_BaseModel):
    """A file that was copied into the container that code runs in."""

    type: Literal["container_upload"] = "container_upload"
    file_id: str
    """The id of the file."""
