from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OutputBehaviorUpdateExisting(_BaseModel):
    """The result goes to the memory store that is read."""

    memory_store_id: str
    """The id of the store."""
    type: Literal["update_existing"] = "update_existing"
