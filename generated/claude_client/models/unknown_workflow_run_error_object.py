from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class UnknownWorkflowRunErrorObject(_BaseModel):
    """Something else failed."""

    message: str
    """What happened, for people. Its wording can change."""
    type: Literal["unknown_error"] = "unknown_error"
