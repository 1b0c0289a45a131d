from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MessageBatchCanceledResult(_BaseModel):
    """The batch was canceled before the request ran. It is not billed."""

    type: Literal["canceled"] = "canceled"
