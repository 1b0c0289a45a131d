from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class EffortXhigh(_BaseModel):
    """The model works very hard; not every model can."""

    type: Literal["xhigh"] = "xhigh"
