from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MultiagentWorkflowsDisabledParams(_BaseModel):
    """The agent cannot start workflows."""

    type: Literal["disabled"] = "disabled"
