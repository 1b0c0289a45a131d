from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .user_profile_cyber_requirements import UserProfileCyberRequirements
    from .user_profile_cyber_tier import UserProfileCyberTier


@_model
class UserProfileCyberProgram(_BaseModel):
    """The status of a profile in the Cyber Verification Program. It relaxes the cyber safeguards."""

    _nested = {
        "tiers": "{UserProfileCyberTier",
        "requirements": "UserProfileCyberRequirements",
    }

    status: Literal["active", "pending", "rejected"] | str
    """Whether the profile has the program."""
    tiers: dict[str, UserProfileCyberTier]
    """The tiers by their letter. An empty object means that they are not reported here. More may be added."""
    requirements: UserProfileCyberRequirements | None = _UNSET
    """What a request has to allow for the relaxed safeguards; null if no tier is active."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "UserProfileCyberRequirements",
        "UserProfileCyberTier",
    )
