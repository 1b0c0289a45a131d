from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SessionRequiresAction(_BaseModel):
    """The session waits until the client has responded to each of these events. After some of them, the
    event comes again with the others."""

    event_ids: list[str]
    """The ids of the events."""
    type: Literal["requires_action"] = "requires_action"
