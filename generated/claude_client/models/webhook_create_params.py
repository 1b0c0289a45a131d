from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .organization_webhook_event_type import OrganizationWebhookEventType
    from .organization_webhook_event_type_param import OrganizationWebhookEventTypeParam


@_model
class WebhookCreateParams(_BaseModel):
    """A new endpoint."""

    _never_null = (
        "description",
        "name",
    )

    enabled_events: Sequence[OrganizationWebhookEventTypeParam | OrganizationWebhookEventType]
    """The types of the events to deliver."""
    url: str
    """Where events are sent to. Only HTTPS is possible."""
    description: str | None = _UNSET
    """Notes about the endpoint."""
    name: str | None = _UNSET
    """A short name."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "OrganizationWebhookEventType",
        "OrganizationWebhookEventTypeParam",
    )
