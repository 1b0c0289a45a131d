from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class IncreaseRequestApproveParams(_BaseModel):
    """How a request is approved."""

    _never_null = ("suppress_notification",)

    amount: str
    """The new limit of the user in the smallest unit of the currency."""
    period: Literal["daily", "monthly", "weekly"] | None = _UNSET
    """The period of the limit, by default the one in which the user reached the old limit."""
    suppress_notification: bool | None = _UNSET
    """Whether the user gets no email about it. Default: False."""
