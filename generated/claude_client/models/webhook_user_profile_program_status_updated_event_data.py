from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookUserProfileProgramStatusUpdatedEventData(_BaseModel):
    """The status of a user profile changed."""

    id: str
    """The user profile."""
    organization_id: str
    """The organization."""
    type: Literal["user_profile.program_status_updated"] = "user_profile.program_status_updated"
