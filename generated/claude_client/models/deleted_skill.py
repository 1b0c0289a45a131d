from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedSkill(_BaseModel):
    """Confirms that a skill was deleted, with all of its versions."""

    id: str
    """The id of the deleted skill."""
    type: Literal["skill_deleted"] = "skill_deleted"
