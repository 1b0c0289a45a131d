from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class DreamModelConfig(_BaseModel):
    """The model that dreams."""

    id: str
    """The id of the model, as the request gave it."""
    speed: Literal["standard", "fast"] | str | None = _UNSET
    """The speed of the model."""
