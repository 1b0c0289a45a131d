from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TimeoutWorkflowRunErrorObject(_BaseModel):
    """The run took too long."""

    message: str
    """What happened, for people. Its wording can change."""
    type: Literal["timeout_error"] = "timeout_error"
