from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class EnvironmentArchivedDeploymentPausedReasonErrorObject(_BaseModel):
    """The environment is archived."""

    type: Literal["environment_archived_error"] = "environment_archived_error"
