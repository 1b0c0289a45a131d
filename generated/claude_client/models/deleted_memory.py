from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedMemory(_BaseModel):
    """Says which memory is gone. Its versions stay."""

    id: str
    """The id of the deleted memory."""
    type: Literal["memory_deleted"] = "memory_deleted"
