from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CompletionStreamFrame(_BaseModel):
    """One server-sent event. Its name equals the `type` in its data."""

    event: str
    """The name of the event."""
    data: str
    """The event, as one JSON object."""
