from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class RoutineFireParams(_BaseModel):
    """What the session should know."""

    _never_null = ("text",)

    text: str | None = _UNSET
    """A text for the session, such as what set off an alert."""
