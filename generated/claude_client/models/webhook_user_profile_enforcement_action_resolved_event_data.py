from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookUserProfileEnforcementActionResolvedEventData(_BaseModel):
    """An action against a user profile was resolved."""

    id: str
    """The user profile."""
    enforcement_action_id: str
    """The action; begins with `enac_`."""
    organization_id: str
    """The organization."""
    type: Literal["user_profile.enforcement_action_resolved"] = "user_profile.enforcement_action_resolved"
