from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DirectCaller(_BaseModel):
    """The model made the call itself."""

    type: Literal["direct"] = "direct"
