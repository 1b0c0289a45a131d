from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_usage_group import AnalyticsUsageGroup
    from .analytics_usage_metrics import AnalyticsUsageMetrics


@_model
class AnalyticsUsageItem(_BaseModel):
    """What one group used."""

    _nested = {
        "group": "AnalyticsUsageGroup",
        "usage": "AnalyticsUsageMetrics",
    }
    _times = (
        "ending_at",
        "starting_at",
    )

    ending_at: datetime
    """The moment after the last one, as an RFC 3339 time."""
    group: AnalyticsUsageGroup
    """What the row is about."""
    starting_at: datetime
    """The first moment, as an RFC 3339 time."""
    usage: AnalyticsUsageMetrics
    """What was used."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsUsageGroup",
        "AnalyticsUsageMetrics",
    )
