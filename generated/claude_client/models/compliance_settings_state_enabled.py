from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ComplianceSettingsStateEnabled(_BaseModel):
    """The Compliance API is on, and events of the organization are recorded."""

    type: Literal["enabled"] = "enabled"
