from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .skill_source import SkillSource


@_model
class Skill(_BaseModel):
    """A skill. It always has at least one version."""

    _nested = {
        "source": "SkillSource",
    }
    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Begins with `skill_`, or is a short name such as `xlsx` if Anthropic created the skill."""
    type: Literal["skill"] = "skill"
    display_name: str
    """A label for people, on one line. Not unique."""
    latest_version_id: str
    """The id of the newest version, which `latest` refers to."""
    source: SkillSource
    created_at: datetime
    """When the skill was created, as an RFC 3339 time."""
    updated_at: datetime
    """When the skill last changed, as an RFC 3339 time."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SkillSource",
    )
