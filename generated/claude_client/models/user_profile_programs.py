from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .user_profile_cyber_program import UserProfileCyberProgram
    from .user_profile_efs_program import UserProfileEfsProgram


@_model
class UserProfilePrograms(_BaseModel):
    """The status of a profile in each program; null means no program, or not reported here. Only getting
    one profile reports all of it. More programs may be added."""

    _nested = {
        "cyber": "UserProfileCyberProgram",
        "efs": "UserProfileEfsProgram",
    }

    cyber: UserProfileCyberProgram | None = _UNSET
    """The Cyber Verification Program."""
    efs: UserProfileEfsProgram | None = _UNSET
    """Enterprise Frontier Safeguards."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "UserProfileCyberProgram",
        "UserProfileEfsProgram",
    )
