from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SessionRetriesExhausted(_BaseModel):
    """There were too many errors."""

    type: Literal["retries_exhausted"] = "retries_exhausted"
