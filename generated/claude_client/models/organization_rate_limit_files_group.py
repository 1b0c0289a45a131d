from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OrganizationRateLimitFilesGroup(_BaseModel):
    """The limits are about Files."""

    id: str
    """Names the group, in every organization alike."""
    type: Literal["files"] = "files"
