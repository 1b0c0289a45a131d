from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RawMessageStopEvent(_BaseModel):
    """The last event of a complete stream."""

    type: Literal["message_stop"] = "message_stop"
