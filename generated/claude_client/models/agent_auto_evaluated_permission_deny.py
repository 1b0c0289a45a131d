from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AgentAutoEvaluatedPermissionDeny(_BaseModel):
    """The call does not run; the agent gets an error as its result."""

    reason_code: str
    """The reason, such as `high_risk` or `indeterminate`. More reasons may be added."""
    type: Literal["deny"] = "deny"
