from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AnthropicSkill(_BaseModel):
    """A skill of the provider."""

    skill_id: str
    """The name of the skill."""
    type: Literal["anthropic"] = "anthropic"
    version: str
    """The version."""
