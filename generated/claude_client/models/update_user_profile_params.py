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
class UpdateUserProfileParams(_BaseModel):
    """Changes of a user profile. What is left out stays as it is."""

    _nested = {
        "external_user_details": "UserProfileExternalUserDetailsParams",
    }
    _never_null = (
        "external_user_details",
        "metadata",
    )

    access_type: Literal["application", "passthrough"] | None = _UNSET
    """The new type of access."""
    external_user_details: UserProfileExternalUserDetailsParams | Mapping[str, Any] | None = _UNSET
    """Details to add or replace. A detail cannot be removed."""
    metadata: Mapping[str, str] | None = _UNSET
    """Pairs to add or replace; an empty string as a value removes the key."""
    name: str | None = _UNSET
    """The new name."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "UserProfileExternalUserDetailsParams",
    )
