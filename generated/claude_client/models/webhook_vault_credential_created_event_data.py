from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookVaultCredentialCreatedEventData(_BaseModel):
    """A credential was created."""

    id: str
    """The credential."""
    organization_id: str
    """The organization."""
    type: Literal["vault_credential.created"] = "vault_credential.created"
    vault_id: str
    """The vault of the credential."""
    workspace_id: str
    """The workspace."""
