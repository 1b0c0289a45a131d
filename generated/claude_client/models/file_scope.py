from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class FileScope(_BaseModel):
    """The scope of a file."""

    type: Literal["session"] = "session"
    id: str
    """The id of the session."""
