from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .webhook_event_data import WebhookEventData


@_model
class WebhookEvent(_BaseModel):
    """The body of a delivery: what happened, and to which object. It does not contain the object, which
    can have changed since."""

    _nested = {
        "data": "WebhookEventData",
    }
    _times = ("created_at",)

    id: str
    """Names the event. A second delivery of the event has the same id."""
    created_at: datetime
    """When it happened, as an RFC 3339 time."""
    data: WebhookEventData
    """What happened, by `type`."""
    type: Literal["event"] = "event"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "WebhookEventData",
    )
