from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .user_profile_enroll_end_user_action_param import UserProfileEnrollEndUserActionParam


@_model
class ActionURLCreateParams(_BaseModel):
    """What a URL is for."""

    _nested = {
        "action": "UserProfileEnrollEndUserActionParam",
    }

    action: UserProfileEnrollEndUserActionParam | Mapping[str, Any]
    """What the visitor of the URL does."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "UserProfileEnrollEndUserActionParam",
    )
