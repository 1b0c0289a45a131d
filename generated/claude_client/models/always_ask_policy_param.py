from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AlwaysAskPolicyParam(_BaseModel):
    """Every call waits for an approval."""

    type: Literal["always_ask"] = "always_ask"
