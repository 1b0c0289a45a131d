from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SkillNotFoundDeploymentPausedReasonErrorObject(_BaseModel):
    """A skill of the agent is gone."""

    type: Literal["skill_not_found_error"] = "skill_not_found_error"
