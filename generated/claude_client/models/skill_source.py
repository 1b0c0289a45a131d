from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .skill_source_type import SkillSourceType


@_model
class SkillSource(_BaseModel):
    """Where a skill comes from."""

    type: SkillSourceType


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SkillSourceType",
    )
