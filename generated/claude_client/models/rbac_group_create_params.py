from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RBACGroupCreateParams(_BaseModel):
    """A new group."""

    name: str
    """What people call the group. Two groups can have the same name."""
