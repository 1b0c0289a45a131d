from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .user_profile_enforcement_action import UserProfileEnforcementAction
    from .user_profile_external_user_details import UserProfileExternalUserDetails
    from .user_profile_programs import UserProfilePrograms


@_model
class UserProfile(_BaseModel):
    """An end user of your product, or a company that you resell access to. Requests name it in the header
    `anthropic-user-profile-id`."""

    _nested = {
        "enforcement_actions": "[UserProfileEnforcementAction",
        "external_user_details": "UserProfileExternalUserDetails",
        "programs": "UserProfilePrograms",
    }
    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the profile; begins with `uprof_`."""
    access_type: Literal["application", "passthrough"] | str
    """What the profile is."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    enforcement_actions: list[UserProfileEnforcementAction]
    """The measures against the end user that are in force."""
    enforcement_status: Literal["unrestricted", "pending", "restricted", "banned"] | str
    """What the measures come to. It is pending while an identity check is under review."""
    external_user_details: UserProfileExternalUserDetails
    """What you know of the end user or company."""
    metadata: dict[str, str]
    """Your own pairs."""
    programs: UserProfilePrograms
    """The status of the profile in each program."""
    type: Literal["user_profile"] = "user_profile"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time. Not every change of a state by Anthropic counts."""
    name: str | None = _UNSET
    """The name of the person or company; null if unset."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "UserProfileEnforcementAction",
        "UserProfileExternalUserDetails",
        "UserProfilePrograms",
    )
