from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class UserInterruptEvent(_BaseModel):
    """Stops what the agent does and gives the turn to the user."""

    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    type: Literal["user.interrupt"] = "user.interrupt"
    processed_at: datetime | None = _UNSET
    """When the session took it up, as an RFC 3339 time; null while it waits."""
    session_thread_id: str | None = _UNSET
    """The thread to stop. If it is absent, all threads that are not archived stop."""
