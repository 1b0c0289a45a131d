from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OrganizationDisabledDeploymentPausedReasonErrorObject(_BaseModel):
    """The organization is disabled."""

    type: Literal["organization_disabled_error"] = "organization_disabled_error"
