from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AzureExternalKeyConfig(_BaseModel):
    """A key in an Azure Key Vault."""

    key_name: str
    """The name of the key in the vault."""
    tenant_id: str
    """The tenant of Microsoft Entra ID."""
    type: Literal["azure"] = "azure"
    vault_uri: str
    """The address of the vault."""
    client_id: str | None = _UNSET
    """The application of Microsoft Entra ID, if it is one of your own."""
