from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .rbac_role_permission_resource import RBACRolePermissionResource


@_model
class RBACRolePermission(_BaseModel):
    """One thing that a role allows."""

    _nested = {
        "resource": "RBACRolePermissionResource",
    }

    action: str
    """What is allowed on the resource. `capability_access_all` and `capability_access_all_ga` allow nearly
    every feature without naming them; tools take `use` and `always_allow`, scopes take `grant`."""
    resource: RBACRolePermissionResource
    """What the action is allowed on."""
    type: Literal["rbac_role_permission"] = "rbac_role_permission"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RBACRolePermissionResource",
    )
