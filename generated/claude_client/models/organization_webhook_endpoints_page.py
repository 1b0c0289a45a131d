from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .organization_webhook_endpoint import OrganizationWebhookEndpoint


@_model
class OrganizationWebhookEndpointsPage(_BaseModel):
    """One page of endpoints."""

    _nested = {
        "data": "[OrganizationWebhookEndpoint",
    }

    data: list[OrganizationWebhookEndpoint]
    first_id: str | None
    """The id of the first object of the page; null if the page is empty."""
    has_more: bool
    """Whether there are more objects in the direction of the request."""
    last_id: str | None
    """The id of the last object of the page; null if the page is empty."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "OrganizationWebhookEndpoint",
    )
