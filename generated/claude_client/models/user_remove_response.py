from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class UserRemoveResponse(_BaseModel):
    """Says who no longer belongs to the organization."""

    id: str
    """The id of the user."""
    type: Literal["user_deleted"] = "user_deleted"
