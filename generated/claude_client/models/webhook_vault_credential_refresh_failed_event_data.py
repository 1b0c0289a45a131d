from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookVaultCredentialRefreshFailedEventData(_BaseModel):
    """A credential could not be refreshed."""

    id: str
    """The credential."""
    organization_id: str
    """The organization."""
    type: Literal["vault_credential.refresh_failed"] = "vault_credential.refresh_failed"
    vault_id: str
    """The vault of the credential."""
    workspace_id: str
    """The workspace."""
