from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedCredential(_BaseModel):
    """Says which credential is gone."""

    id: str
    """The id of the deleted credential."""
    type: Literal["vault_credential_deleted"] = "vault_credential_deleted"
