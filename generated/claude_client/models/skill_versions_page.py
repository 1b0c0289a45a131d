from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .skill_version import SkillVersion


@_model
class SkillVersionsPage(_BaseModel):
    """One page of versions of a skill."""

    _nested = {
        "data": "[SkillVersion",
    }

    data: list[SkillVersion]
    next_page: str | None
    """The value of `page` for the next page, or null on the last page."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SkillVersion",
    )
