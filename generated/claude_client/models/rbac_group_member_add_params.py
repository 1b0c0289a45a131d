from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RBACGroupMemberAddParams(_BaseModel):
    """A user to add to a group."""

    user_id: str
    """The id of the user."""
