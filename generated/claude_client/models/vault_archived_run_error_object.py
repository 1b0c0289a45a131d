from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class VaultArchivedRunErrorObject(_BaseModel):
    """A vault is archived."""

    message: str
    """What happened, for people."""
    type: Literal["vault_archived_error"] = "vault_archived_error"
