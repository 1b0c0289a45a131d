from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_skill_activity import AnalyticsSkillActivity


@_model
class AnalyticsSkillActivityPage(_BaseModel):
    """One page of skills."""

    _nested = {
        "data": "[AnalyticsSkillActivity",
    }

    data: list[AnalyticsSkillActivity]
    next_page: str | None
    """The `page` of the next page, or null on the last page."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsSkillActivity",
    )
