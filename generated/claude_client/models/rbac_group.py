from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class RBACGroup(_BaseModel):
    """A group of users, who get the roles of the group."""

    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the group."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    name: str
    """What people call the group. Two groups can have the same name."""
    source_type: Literal["direct", "scim"] | str
    """Where the group comes from: `direct` for one made here or in the admin settings, `scim` for one of
    an identity provider. The API cannot change a group of an identity provider."""
    type: Literal["rbac_group"] = "rbac_group"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    role_ids: list[str] | None = _UNSET
    """The roles of the group, which are managed in the admin settings; null if they could not be read at
    the moment."""
