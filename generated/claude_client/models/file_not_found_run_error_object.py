from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class FileNotFoundRunErrorObject(_BaseModel):
    """A file is gone."""

    message: str
    """What happened, for people."""
    type: Literal["file_not_found_error"] = "file_not_found_error"
