from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class DiagnosticsParam(_BaseModel):
    """What to diagnose."""

    previous_message_id: str | None = _UNSET
    """The `id` of the response whose prompt this one was meant to share; null in a first request."""
