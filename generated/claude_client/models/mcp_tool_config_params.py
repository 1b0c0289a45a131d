from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .permission_policy_params import PermissionPolicyParams


@_model
class MCPToolConfigParams(_BaseModel):
    """Settings of a tool of an MCP server."""

    _nested = {
        "permission_policy": "PermissionPolicyParams",
    }

    name: str
    """The name of the tool."""
    enabled: bool | None = _UNSET
    """Whether the agent has the tool. Without it, the default of the toolset counts."""
    permission_policy: PermissionPolicyParams | None = _UNSET
    """Whether a call runs by itself or waits for an approval."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PermissionPolicyParams",
    )
