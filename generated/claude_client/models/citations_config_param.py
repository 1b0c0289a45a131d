from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CitationsConfigParam(_BaseModel):
    """Whether the model may cite this."""

    _never_null = ("enabled",)

    enabled: bool | None = _UNSET
    """The default is false."""
