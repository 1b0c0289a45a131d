from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class EnvironmentNotFoundDeploymentPausedReasonErrorObject(_BaseModel):
    """The environment is gone."""

    type: Literal["environment_not_found_error"] = "environment_not_found_error"
