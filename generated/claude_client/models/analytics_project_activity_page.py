from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_project_activity import AnalyticsProjectActivity


@_model
class AnalyticsProjectActivityPage(_BaseModel):
    """One page of projects."""

    _nested = {
        "data": "[AnalyticsProjectActivity",
    }

    data: list[AnalyticsProjectActivity]
    next_page: str | None
    """The `page` of the next page, or null on the last page."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsProjectActivity",
    )
