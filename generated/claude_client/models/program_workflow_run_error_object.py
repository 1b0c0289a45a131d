from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ProgramWorkflowRunErrorObject(_BaseModel):
    """The plan, a program of the agent, failed or was refused."""

    message: str
    """What happened, for people. Its wording can change."""
    type: Literal["program_error"] = "program_error"
