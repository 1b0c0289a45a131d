from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CacheMissPreviousMessageNotFound(_BaseModel):
    """Nothing is stored about the previous message."""

    type: Literal["previous_message_not_found"] = "previous_message_not_found"
