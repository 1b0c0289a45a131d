from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RetryStatusExhausted(_BaseModel):
    """The turn has ended without success, and what was queued is dropped. The session is idle again."""

    type: Literal["exhausted"] = "exhausted"
