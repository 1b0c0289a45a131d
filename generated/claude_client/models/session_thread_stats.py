from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class SessionThreadStats(_BaseModel):
    """How long a thread took."""

    active_seconds: float | None = _UNSET
    """For how many seconds it was running."""
    duration_seconds: float | None = _UNSET
    """How many seconds ago it was created; if it is archived, how long it lasted."""
    startup_seconds: float | None = _UNSET
    """How many seconds it took to begin."""
