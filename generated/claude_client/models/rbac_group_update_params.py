from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class RBACGroupUpdateParams(_BaseModel):
    """A change of a group."""

    name: str | None = _UNSET
    """The new name; null changes nothing."""
