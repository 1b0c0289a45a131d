from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .rbac_role_source import RBACRoleSource


@_model
class RBACRole(_BaseModel):
    """A set of permissions."""

    _nested = {
        "source": "RBACRoleSource",
    }
    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the role. It stays the same when the name changes."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    display_name: str
    """What people call the role. The names of built-in roles may change."""
    source: RBACRoleSource
    """Whether the role is built in."""
    type: Literal["rbac_role"] = "rbac_role"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RBACRoleSource",
    )
