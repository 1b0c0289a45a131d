from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AdvisorToolResultErrorObject(_BaseModel):
    """The advisor gave no advice."""

    type: Literal["advisor_tool_result_error"] = "advisor_tool_result_error"
    error_code: (
        Literal[
            "max_uses_exceeded",
            "prompt_too_long",
            "too_many_requests",
            "overloaded",
            "unavailable",
            "execution_time_exceeded",
            "model_not_found",
        ]
        | str
    )
    """Why the advisor gave no advice. More values may be added."""
