from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_single_day_activity_summary import AnalyticsSingleDayActivitySummary


@_model
class AnalyticsSummariesPage(_BaseModel):
    """One page of days."""

    _nested = {
        "data": "[AnalyticsSingleDayActivitySummary",
    }

    data: list[AnalyticsSingleDayActivitySummary]
    next_page: str | None
    """The `page` of the next page, or null on the last page."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsSingleDayActivitySummary",
    )
