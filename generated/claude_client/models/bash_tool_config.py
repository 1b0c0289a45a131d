from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .permission_policy import PermissionPolicy


@_model
class BashToolConfig(_BaseModel):
    """Settings of the tool that runs commands."""

    _nested = {
        "permission_policy": "PermissionPolicy",
    }

    enabled: bool
    """Whether the agent has the tool."""
    name: Literal["bash"] = "bash"
    permission_policy: PermissionPolicy
    """Whether a call runs by itself or waits for an approval."""
    type: Literal["bash"] = "bash"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PermissionPolicy",
    )
