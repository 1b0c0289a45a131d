from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookVaultCreatedEventData(_BaseModel):
    """A vault was created."""

    id: str
    """The vault."""
    organization_id: str
    """The organization."""
    type: Literal["vault.created"] = "vault.created"
    workspace_id: str
    """The workspace."""
