from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CustomSkillParams(_BaseModel):
    """A skill of your own."""

    skill_id: str
    """The id of the skill, which begins with `skill_`."""
    type: Literal["custom"] = "custom"
    version: str | None = _UNSET
    """The version. Without it, the newest."""
