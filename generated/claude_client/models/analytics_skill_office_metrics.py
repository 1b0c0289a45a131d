from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_skill_office_product_metrics import AnalyticsSkillOfficeProductMetrics


@_model
class AnalyticsSkillOfficeMetrics(_BaseModel):
    """How a skill was used in the Office products."""

    _nested = {
        "excel": "AnalyticsSkillOfficeProductMetrics",
        "outlook": "AnalyticsSkillOfficeProductMetrics",
        "powerpoint": "AnalyticsSkillOfficeProductMetrics",
        "word": "AnalyticsSkillOfficeProductMetrics",
    }

    excel: AnalyticsSkillOfficeProductMetrics
    """In Excel."""
    outlook: AnalyticsSkillOfficeProductMetrics
    """In Outlook."""
    powerpoint: AnalyticsSkillOfficeProductMetrics
    """In PowerPoint."""
    word: AnalyticsSkillOfficeProductMetrics
    """In Word."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsSkillOfficeProductMetrics",
    )
