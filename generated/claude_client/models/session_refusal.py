from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SessionRefusal(_BaseModel):
    """The model refused."""

    type: Literal["refusal"] = "refusal"
