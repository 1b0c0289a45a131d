from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnthropicSkillParams(_BaseModel):
    """A skill of the provider."""

    skill_id: str
    """The name of the skill, such as `xlsx`."""
    type: Literal["anthropic"] = "anthropic"
    version: str | None = _UNSET
    """The version. Without it, the newest."""
