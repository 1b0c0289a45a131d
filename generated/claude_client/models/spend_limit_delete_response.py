from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SpendLimitDeleteResponse(_BaseModel):
    """Says which limit is gone."""

    id: str
    """The id of the deleted limit."""
    type: Literal["spend_limit_deleted"] = "spend_limit_deleted"
