from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class UserInterruptEventParams(_BaseModel):
    """Stops what the agent does and gives the turn to the user."""

    type: Literal["user.interrupt"] = "user.interrupt"
    session_thread_id: str | None = _UNSET
    """The thread to stop. Without it, all threads that are not archived stop."""
