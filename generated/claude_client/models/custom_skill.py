from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CustomSkill(_BaseModel):
    """A skill of your own."""

    skill_id: str
    """The id of the skill."""
    type: Literal["custom"] = "custom"
    version: str
    """The version."""
