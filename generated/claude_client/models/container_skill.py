from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ContainerSkill(_BaseModel):
    """A skill that is loaded in a container."""

    type: Literal["anthropic", "custom"] | str
    """Who created it. More values may be added."""
    skill_id: str
    """Which skill."""
    version: str
    """The version that was loaded."""
