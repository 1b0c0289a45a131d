from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_cost_group import AnalyticsCostGroup
    from .analytics_cost_metrics import AnalyticsCostMetrics


@_model
class AnalyticsCostItem(_BaseModel):
    """What one group cost."""

    _nested = {
        "cost": "AnalyticsCostMetrics",
        "group": "AnalyticsCostGroup",
    }
    _times = (
        "ending_at",
        "starting_at",
    )

    cost: AnalyticsCostMetrics
    """What it cost."""
    ending_at: datetime
    """The moment after the last one, as an RFC 3339 time."""
    group: AnalyticsCostGroup
    """What the row is about."""
    starting_at: datetime
    """The first moment, as an RFC 3339 time."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsCostGroup",
        "AnalyticsCostMetrics",
    )
