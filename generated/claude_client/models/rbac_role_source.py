"""Whether a role is built in."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .rbac_role_source_built_in import RBACRoleSourceBuiltIn
from .rbac_role_source_custom import RBACRoleSourceCustom

RBACRoleSource: TypeAlias = RBACRoleSourceBuiltIn | RBACRoleSourceCustom | UnknownVariant
