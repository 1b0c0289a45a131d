from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class DreamModelConfigParam(_BaseModel):
    """A model with its speed."""

    id: str
    """The id of the model."""
    speed: Literal["standard"] | None = _UNSET
    """The speed of the model. Dreams have the standard speed only."""
