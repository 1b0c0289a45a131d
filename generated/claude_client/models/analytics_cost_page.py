from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .analytics_cost_item import AnalyticsCostItem


@_model
class AnalyticsCostPage(_BaseModel):
    """One page of the report."""

    _nested = {
        "data": "[AnalyticsCostItem",
    }
    _times = ("data_refreshed_at",)

    data: list[AnalyticsCostItem]
    has_more: bool
    """Whether there is a next page."""
    next_page: str | None
    """The `page` of the next page, or null on the last page."""
    data_refreshed_at: datetime | None = _UNSET
    """Up to when the data is complete, as an RFC 3339 time; null if that is not known."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsCostItem",
    )
