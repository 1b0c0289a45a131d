from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .permission_policy_params import PermissionPolicyParams


@_model
class AgentToolsetDefaultConfigParams(_BaseModel):
    """Settings of all tools of a toolset."""

    _nested = {
        "permission_policy": "PermissionPolicyParams",
    }

    enabled: bool | None = _UNSET
    """Whether the agent has the tools. By default it has."""
    permission_policy: PermissionPolicyParams | None = _UNSET
    """Whether a call runs by itself or waits for an approval. By default, it runs by itself."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PermissionPolicyParams",
    )
