from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class FileImageSourceParam(_BaseModel):
    """An image that was uploaded."""

    type: Literal["file"] = "file"
    file_id: str
    """The id of an uploaded file."""
