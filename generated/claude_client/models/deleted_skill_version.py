from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedSkillVersion(_BaseModel):
    """Confirms that a version was deleted."""

    id: str
    """The id of the deleted version."""
    type: Literal["skill_version_deleted"] = "skill_version_deleted"
