from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class IncreaseRequestDenyParams(_BaseModel):
    """How a request is denied."""

    _never_null = ("suppress_notification",)

    suppress_notification: bool | None = _UNSET
    """Whether the user gets no email about it. Default: False."""
