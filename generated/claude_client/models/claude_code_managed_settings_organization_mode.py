from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeCodeManagedSettingsOrganizationMode(_BaseModel):
    """Everyone gets the settings of the organization. The API cannot read or change these."""

    type: Literal["organization"] = "organization"
