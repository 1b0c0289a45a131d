from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class VaultArchivedDeploymentPausedReasonErrorObject(_BaseModel):
    """A vault is archived."""

    type: Literal["vault_archived_error"] = "vault_archived_error"
