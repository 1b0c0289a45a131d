from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class InviteDeleteResponse(_BaseModel):
    """Says which invite is gone."""

    id: str
    """The id of the invite."""
    type: Literal["invite_deleted"] = "invite_deleted"
