from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .span_model_usage import SpanModelUsage


@_model
class SpanOutcomeEvaluationEndEvent(_BaseModel):
    """The grading of an outcome has ended."""

    _nested = {
        "usage": "SpanModelUsage",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    explanation: str
    """What the grader says."""
    iteration: int
    """Which round of grading it is; the first is 0."""
    outcome_evaluation_start_id: str
    """The id of the event with which it began."""
    outcome_id: str
    """The outcome, which begins with `outc_`."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    result: str
    """The grade. After `needs_revision` the agent tries again; `satisfied`, `max_iterations_reached`,
    `failed` and `interrupted` are final."""
    type: Literal["span.outcome_evaluation_end"] = "span.outcome_evaluation_end"
    usage: SpanModelUsage
    """What all requests of this grading used."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SpanModelUsage",
    )
