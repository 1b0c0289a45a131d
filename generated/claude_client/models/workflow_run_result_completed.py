from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkflowRunResultCompleted(_BaseModel):
    """The plan has been carried out. That does not say whether the work succeeded."""

    type: Literal["completed"] = "completed"
