from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .span_model_usage import SpanModelUsage


@_model
class SpanModelRequestEndEvent(_BaseModel):
    """A request to the model has ended."""

    _nested = {
        "model_usage": "SpanModelUsage",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    model_request_start_id: str
    """The id of the event with which it began."""
    model_usage: SpanModelUsage
    """What the request used."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["span.model_request_end"] = "span.model_request_end"
    is_error: bool | None = _UNSET
    """Whether the request failed."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SpanModelUsage",
    )
