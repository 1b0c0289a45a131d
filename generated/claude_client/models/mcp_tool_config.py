from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .permission_policy import PermissionPolicy


@_model
class MCPToolConfig(_BaseModel):
    """Settings of a tool of an MCP server."""

    _nested = {
        "permission_policy": "PermissionPolicy",
    }

    enabled: bool
    """Whether the agent has the tool."""
    name: str
    """The name of the tool."""
    permission_policy: PermissionPolicy
    """Whether a call runs by itself or waits for an approval."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PermissionPolicy",
    )
