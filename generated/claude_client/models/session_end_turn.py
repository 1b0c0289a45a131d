from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SessionEndTurn(_BaseModel):
    """The agent has finished its turn, or was interrupted."""

    type: Literal["end_turn"] = "end_turn"
