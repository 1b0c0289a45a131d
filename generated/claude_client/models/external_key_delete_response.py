from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ExternalKeyDeleteResponse(_BaseModel):
    """Says which key is gone."""

    id: str
    """The id of the deleted key."""
    type: Literal["external_key_deleted"] = "external_key_deleted"
