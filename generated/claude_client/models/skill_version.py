from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SkillVersion(_BaseModel):
    """A version of a skill. It never changes."""

    _times = ("created_at",)

    id: str
    """Begins with `skver_`, or is a date such as `20251013` if Anthropic created the skill."""
    type: Literal["skill_version"] = "skill_version"
    skill_id: str
    """The id of the skill that this is a version of."""
    name: str
    """The name in `SKILL.md`, which all versions of the skill share."""
    description: str
    """What `SKILL.md` says the skill is for."""
    created_at: datetime
    """When the version was created, as an RFC 3339 time."""
