from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .organization_webhook_endpoint_state import OrganizationWebhookEndpointState
    from .organization_webhook_event_type import OrganizationWebhookEventType


@_model
class NewOrganizationWebhookEndpoint(_BaseModel):
    """A new endpoint with its signing secret."""

    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the endpoint."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    description: str = ""
    """Notes about the endpoint; empty if it has no notes."""
    disabled_reason: str = ""
    """Why the API disabled the endpoint; empty if it did not."""
    enabled_events: list[OrganizationWebhookEventType]
    """The types of the events that are delivered."""
    name: str = ""
    """A short name; empty if it has no name."""
    signing_secret: str
    """The key of the signatures of deliveries; begins with `whsec_`. Keep it: no other request reads it."""
    state: OrganizationWebhookEndpointState
    """Whether events are delivered."""
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    url: str
    """Where events are sent to."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "OrganizationWebhookEndpointState",
        "OrganizationWebhookEventType",
    )
