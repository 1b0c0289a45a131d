from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OutputBehaviorUpdateExistingParam(_BaseModel):
    """The result goes to the memory store that is read. One such dream at a time can work on a store."""

    memory_store_id: str
    """The store of the input."""
    type: Literal["update_existing"] = "update_existing"
