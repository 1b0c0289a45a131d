from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TunnelRotateTokenParams(_BaseModel):
    """Why the token changes."""

    reason: str | None = _UNSET
    """The reason, for the audit log."""
