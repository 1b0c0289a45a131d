from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SpendLimitUsageTierScope(_BaseModel):
    """The cap of the usage tier of an organization of the Claude Console. It is read-only. Its times are
    those of the organization, even if its amount changes."""

    type: Literal["usage_tier"] = "usage_tier"
