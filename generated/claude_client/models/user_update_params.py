from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class UserUpdateParams(_BaseModel):
    """A change of what a user may do."""

    role: Literal["billing", "claude_code_user", "developer", "managed", "user"]
    """The new role. The Console takes `user`, `developer`, `billing` and `claude_code_user`; Claude
    Enterprise takes `user` and `managed`. The API makes no admins."""
