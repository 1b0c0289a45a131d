from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MultiagentSelfParams(_BaseModel):
    """The agent to which the roster belongs."""

    type: Literal["self"] = "self"
