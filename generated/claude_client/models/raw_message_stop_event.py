from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class RawMessageStopEvent(_Model):
    """The last event of a complete stream."""

    type: Literal["message_stop"] = "message_stop"
