from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class InviteCreateParams(_BaseModel):
    """An invite to the organization."""

    _never_null = ("rbac_group_ids",)

    email: str
    """The address that the invite is sent to."""
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"]
    """The role that the person gets. The Console takes `user`, `developer`, `billing` and
    `claude_code_user`; Claude Enterprise takes `user` and `managed`. The API makes no admins."""
    rbac_group_ids: Sequence[str] | None = _UNSET
    """Groups that the person joins on accepting the invite. Only Claude Enterprise has groups."""
