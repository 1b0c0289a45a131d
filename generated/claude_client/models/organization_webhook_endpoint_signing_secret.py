from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OrganizationWebhookEndpointSigningSecret(_BaseModel):
    """A new signing secret."""

    signing_secret: str
    """The key of the signatures from now on. Keep it; no other request reads it."""
