from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class VaultNotFoundRunErrorObject(_BaseModel):
    """A vault is gone."""

    message: str
    """What happened, for people."""
    type: Literal["vault_not_found_error"] = "vault_not_found_error"
