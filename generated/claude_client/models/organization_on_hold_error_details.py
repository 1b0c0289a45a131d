from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class OrganizationOnHoldErrorDetails(_BaseModel):
    """The organization was disabled for reasons of trust and safety."""

    error_code: Literal["organization_on_hold"] = "organization_on_hold"
    appeal_url: str | None = _UNSET
    """Where the organization can appeal."""
