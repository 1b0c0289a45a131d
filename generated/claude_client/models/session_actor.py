from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SessionActor(_BaseModel):
    """An agent in a session. Who started the session is not recorded."""

    session_id: str
    """The id of the session; begins with `sesn_`."""
    type: Literal["session_actor"] = "session_actor"
