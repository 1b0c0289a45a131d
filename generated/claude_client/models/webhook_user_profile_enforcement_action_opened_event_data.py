from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookUserProfileEnforcementActionOpenedEventData(_BaseModel):
    """An action against a user profile was opened."""

    id: str
    """The user profile."""
    enforcement_action_id: str
    """The action; begins with `enac_`."""
    organization_id: str
    """The organization."""
    type: Literal["user_profile.enforcement_action_opened"] = "user_profile.enforcement_action_opened"
