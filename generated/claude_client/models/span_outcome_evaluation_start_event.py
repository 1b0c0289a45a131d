from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SpanOutcomeEvaluationStartEvent(_BaseModel):
    """The grading of an outcome begins."""

    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    iteration: int
    """Which round of grading it is; the first is 0."""
    outcome_id: str
    """The outcome, which begins with `outc_`."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["span.outcome_evaluation_start"] = "span.outcome_evaluation_start"
