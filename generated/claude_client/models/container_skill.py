from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class ContainerSkill(_Model):
    """A skill that is loaded in a container."""

    type: Literal["anthropic", "custom"] | str
    """Who made it. More may be added."""
    skill_id: str
    """Which skill."""
    version: str
    """The version that was loaded."""
