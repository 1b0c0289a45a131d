from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AgentAutoEvaluatedPermissionAsk(_BaseModel):
    """The server could not judge the call, so it waits for a confirmation."""

    reason_code: str
    """The reason, such as `indeterminate`. More reasons may be added."""
    type: Literal["ask"] = "ask"
