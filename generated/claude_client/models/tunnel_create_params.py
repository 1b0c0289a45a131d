from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TunnelCreateParams(_BaseModel):
    """A new tunnel."""

    display_name: str | None = _UNSET
    """What people call the tunnel."""
