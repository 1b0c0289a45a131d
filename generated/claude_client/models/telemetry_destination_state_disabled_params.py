from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TelemetryDestinationStateDisabledParams(_BaseModel):
    """Stops sending traces. Those of the meantime are lost."""

    type: Literal["disabled"] = "disabled"
