from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class InternalStorageParam(_BaseModel):
    """The provider keeps the data."""

    type: Literal["internal"] = "internal"
