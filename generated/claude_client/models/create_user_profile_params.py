from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .user_profile_external_user_details_params import UserProfileExternalUserDetailsParams


@_model
class CreateUserProfileParams(_BaseModel):
    """A new user profile."""

    _nested = {
        "external_user_details": "UserProfileExternalUserDetailsParams",
    }
    _never_null = (
        "access_type",
        "external_user_details",
        "metadata",
    )

    access_type: Literal["application", "passthrough"] | None = _UNSET
    """What the profile is: an end user of your product (`application`, the default) or a company that you
    resell access to (`passthrough`)."""
    external_user_details: UserProfileExternalUserDetailsParams | Mapping[str, Any] | None = _UNSET
    """What you know of the end user or company."""
    metadata: Mapping[str, str] | None = _UNSET
    """Up to 16 pairs of your own."""
    name: str | None = _UNSET
    """The name of the person or company."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "UserProfileExternalUserDetailsParams",
    )
