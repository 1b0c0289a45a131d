from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ExternalKeyUnattachedAttachment(_BaseModel):
    """No workspace uses the key. It can be deleted."""

    type: Literal["unattached"] = "unattached"
