from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .permission_policy_params import PermissionPolicyParams


@_model
class BashToolConfigParams(_BaseModel):
    """Settings of the tool that runs commands."""

    _nested = {
        "permission_policy": "PermissionPolicyParams",
    }
    _never_null = ("type",)

    name: Literal["bash"] = "bash"
    enabled: bool | None = _UNSET
    """Whether the agent has the tool. Without it, the default of the toolset counts."""
    permission_policy: PermissionPolicyParams | None = _UNSET
    """Whether a call runs by itself or waits for an approval."""
    type: Literal["bash"] | None = _UNSET


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PermissionPolicyParams",
    )
