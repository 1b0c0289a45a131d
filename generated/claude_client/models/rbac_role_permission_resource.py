"""What an action is allowed on."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .rbac_all_connectors_permission_resource import RBACAllConnectorsPermissionResource
from .rbac_connector_permission_resource import RBACConnectorPermissionResource
from .rbac_connector_scope_permission_resource import RBACConnectorScopePermissionResource
from .rbac_connector_tool_permission_resource import RBACConnectorToolPermissionResource
from .rbac_organization_permission_resource import RBACOrganizationPermissionResource

RBACRolePermissionResource: TypeAlias = (
    RBACOrganizationPermissionResource
    | RBACConnectorToolPermissionResource
    | RBACConnectorScopePermissionResource
    | RBACConnectorPermissionResource
    | RBACAllConnectorsPermissionResource
    | UnknownVariant
)
