from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OutputBehaviorCreateNewParam(_BaseModel):
    """The result goes to a new memory store, which begins as a copy of the one that is read."""

    type: Literal["create_new"] = "create_new"
