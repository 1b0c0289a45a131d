from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .organization_webhook_event_type import OrganizationWebhookEventType
    from .organization_webhook_event_type_param import OrganizationWebhookEventTypeParam


@_model
class WebhookUpdateParams(_BaseModel):
    """What to change."""

    _never_null = (
        "description",
        "enabled_events",
        "name",
        "state",
        "url",
    )

    description: str | None = _UNSET
    """Notes about the endpoint."""
    enabled_events: Sequence[OrganizationWebhookEventTypeParam | OrganizationWebhookEventType] | None = _UNSET
    """The types of the events to deliver, as a whole. An empty list changes nothing."""
    name: str | None = _UNSET
    """A short name."""
    state: Literal["disabled", "enabled"] | None = _UNSET
    """`disabled` stops deliveries. `enabled` starts them again and clears `disabled_reason`."""
    url: str | None = _UNSET
    """Where events are sent to. Only HTTPS is possible."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "OrganizationWebhookEventType",
        "OrganizationWebhookEventTypeParam",
    )
