from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ThreadContinueParams(_BaseModel):
    """Continues from a stored response; `messages` contains only the new turns."""

    type: Literal["continue"] = "continue"
    previous_message_id: str
    """The `id` of the response to continue from."""
