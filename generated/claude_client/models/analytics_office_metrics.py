from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_office_product_metrics import AnalyticsOfficeProductMetrics


@_model
class AnalyticsOfficeMetrics(_BaseModel):
    """What a user did in the Office products."""

    _nested = {
        "excel": "AnalyticsOfficeProductMetrics",
        "outlook": "AnalyticsOfficeProductMetrics",
        "powerpoint": "AnalyticsOfficeProductMetrics",
        "word": "AnalyticsOfficeProductMetrics",
    }

    excel: AnalyticsOfficeProductMetrics
    """In Excel."""
    outlook: AnalyticsOfficeProductMetrics
    """In Outlook."""
    powerpoint: AnalyticsOfficeProductMetrics
    """In PowerPoint."""
    word: AnalyticsOfficeProductMetrics
    """In Word."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsOfficeProductMetrics",
    )
