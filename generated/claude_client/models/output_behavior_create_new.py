from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OutputBehaviorCreateNew(_BaseModel):
    """The result goes to a new memory store."""

    type: Literal["create_new"] = "create_new"
