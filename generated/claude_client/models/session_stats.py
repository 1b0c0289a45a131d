from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class SessionStats(_BaseModel):
    """How long a session took."""

    active_seconds: float | None = _UNSET
    """For how many seconds its threads were running, each counted by itself."""
    duration_seconds: float | None = _UNSET
    """How many seconds ago it was created; if it has ended, how long it lasted."""
