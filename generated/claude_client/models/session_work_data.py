from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SessionWorkData(_BaseModel):
    """The session that a worker runs."""

    id: str
    """The id of the session."""
    type: Literal["session"] = "session"
