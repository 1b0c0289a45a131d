from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class WorkStopParams(_BaseModel):
    """How to stop a work item."""

    _never_null = ("force",)

    force: bool | None = _UNSET
    """Whether it stops at once. Otherwise the worker can finish first."""
