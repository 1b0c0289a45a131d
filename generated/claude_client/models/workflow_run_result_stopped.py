from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkflowRunResultStopped(_BaseModel):
    """The agent stopped the run."""

    type: Literal["stopped"] = "stopped"
