from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class SkillParams(_BaseModel):
    """A skill to load."""

    _never_null = ("version",)

    type: Literal["anthropic", "custom"]
    """Who created it: `anthropic` for skills that come with the API."""
    skill_id: str
    """Which skill."""
    version: str | None = _UNSET
    """A version of the skill, or `latest`."""
