from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .user_profile_efs_feature import UserProfileEfsFeature


@_model
class UserProfileEfsProgram(_BaseModel):
    """The status of a profile in Enterprise Frontier Safeguards."""

    _nested = {
        "features": "{UserProfileEfsFeature",
    }

    features: dict[str, UserProfileEfsFeature]
    """The features by name. One that is missing can be active all the same. More may be added."""
    status: Literal["active", "pending", "rejected"] | str
    """Whether the profile has the program."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "UserProfileEfsFeature",
    )
