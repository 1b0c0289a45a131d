from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_plugin_activity import AnalyticsPluginActivity


@_model
class AnalyticsPluginActivityPage(_BaseModel):
    """One page of plugins."""

    _nested = {
        "data": "[AnalyticsPluginActivity",
    }

    data: list[AnalyticsPluginActivity]
    next_page: str | None
    """The `page` of the next page, or null on the last page."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsPluginActivity",
    )
