from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SessionResourceNotFoundDeploymentPausedReasonErrorObject(_BaseModel):
    """Something that the session should get is gone; which kind was not said."""

    type: Literal["session_resource_not_found_error"] = "session_resource_not_found_error"
