from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_connector_office_product_metrics import AnalyticsConnectorOfficeProductMetrics


@_model
class AnalyticsConnectorOfficeMetrics(_BaseModel):
    """How a connector was used in the Office products."""

    _nested = {
        "excel": "AnalyticsConnectorOfficeProductMetrics",
        "outlook": "AnalyticsConnectorOfficeProductMetrics",
        "powerpoint": "AnalyticsConnectorOfficeProductMetrics",
        "word": "AnalyticsConnectorOfficeProductMetrics",
    }

    excel: AnalyticsConnectorOfficeProductMetrics
    """In Excel."""
    outlook: AnalyticsConnectorOfficeProductMetrics
    """In Outlook."""
    powerpoint: AnalyticsConnectorOfficeProductMetrics
    """In PowerPoint."""
    word: AnalyticsConnectorOfficeProductMetrics
    """In Word."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsConnectorOfficeProductMetrics",
    )
