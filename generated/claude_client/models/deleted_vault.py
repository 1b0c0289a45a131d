from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedVault(_BaseModel):
    """Says which vault is gone."""

    id: str
    """The id of the deleted vault."""
    type: Literal["vault_deleted"] = "vault_deleted"
