from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_cost_bucketed_result import AnalyticsCostBucketedResult


@_model
class AnalyticsCostReportTimeBucket(_BaseModel):
    """What was spent between two moments."""

    _nested = {
        "results": "[AnalyticsCostBucketedResult",
    }
    _times = (
        "ending_at",
        "starting_at",
    )

    ending_at: datetime
    """The moment after the last one, as an RFC 3339 time."""
    results: list[AnalyticsCostBucketedResult]
    """One row, or one for each group; empty if there was nothing."""
    starting_at: datetime
    """The first moment, as an RFC 3339 time."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsCostBucketedResult",
    )
