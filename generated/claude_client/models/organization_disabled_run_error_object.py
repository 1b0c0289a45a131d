from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OrganizationDisabledRunErrorObject(_BaseModel):
    """The organization is disabled."""

    message: str
    """What happened, for people."""
    type: Literal["organization_disabled_error"] = "organization_disabled_error"
