from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class OutcomeEvaluationResource(_BaseModel):
    """How an outcome was graded so far."""

    _times = ("completed_at",)

    description: str
    """The task."""
    iteration: int
    """Which round of grading it is; the first is 0."""
    outcome_id: str
    """The outcome, which begins with `outc_`."""
    result: str
    """The state: `pending`, `running` and `evaluating`, or a final grade (`satisfied`,
    `max_iterations_reached`, `failed`, `interrupted`)."""
    type: Literal["outcome_evaluation"] = "outcome_evaluation"
    completed_at: datetime | None = _UNSET
    """When the grade was final, as an RFC 3339 time; null before that."""
    explanation: str | None = _UNSET
    """What the grader said last."""
