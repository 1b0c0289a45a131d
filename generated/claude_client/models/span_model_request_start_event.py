from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SpanModelRequestStartEvent(_BaseModel):
    """A request to the model begins."""

    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["span.model_request_start"] = "span.model_request_start"
