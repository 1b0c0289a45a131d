from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class PluginTargetOrganizationMember(_BaseModel):
    """One member."""

    type: Literal["organization_member"] = "organization_member"
    user_id: str
    """The id of the member."""
