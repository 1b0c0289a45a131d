from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class MessageBatchCanceledResult(_Model):
    """The batch was canceled before the request ran. It is not billed."""

    type: Literal["canceled"] = "canceled"
