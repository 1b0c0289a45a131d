from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RetryStatusRetrying(_BaseModel):
    """The server tries again by itself."""

    type: Literal["retrying"] = "retrying"
