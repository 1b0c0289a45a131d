from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .skill_params import SkillParams


@_model
class ContainerParams(_BaseModel):
    """The container that code runs in."""

    _nested = {
        "skills": "[SkillParams",
    }

    id: str | None = _UNSET
    """The id of a container of an earlier response to use again. If omitted or null, a new one is created."""
    skills: Sequence[SkillParams | Mapping[str, Any]] | None = _UNSET
    """Skills to load into the container."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SkillParams",
    )
