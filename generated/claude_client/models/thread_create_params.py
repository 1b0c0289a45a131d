from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ThreadCreateParams(_BaseModel):
    """Stores the conversation under the id of the response."""

    type: Literal["create"] = "create"
