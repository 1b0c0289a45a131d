from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ThreadLimitWorkflowRunErrorObject(_BaseModel):
    """The run started too many threads."""

    message: str
    """What happened, for people. Its wording can change."""
    type: Literal["thread_limit_error"] = "thread_limit_error"
