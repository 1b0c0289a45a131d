from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ExternalStorageReferenceParam(_BaseModel):
    """The data are kept in storage of the organization."""

    type: Literal["external"] = "external"
    external_storage_id: str
    """The id of the storage."""
