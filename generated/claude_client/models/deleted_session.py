from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedSession(_BaseModel):
    """A session was deleted."""

    id: str
    """The id of the session."""
    type: Literal["session_deleted"] = "session_deleted"
