from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .container_skill import ContainerSkill


@_model
class Container(_BaseModel):
    """The container that code ran in."""

    _nested = {
        "skills": "[ContainerSkill",
    }
    _times = ("expires_at",)

    id: str
    """The id of the container, for later requests."""
    expires_at: datetime
    """When the container expires."""
    skills: list[ContainerSkill] | None = _UNSET
    """The skills that are loaded in the container."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ContainerSkill",
    )
