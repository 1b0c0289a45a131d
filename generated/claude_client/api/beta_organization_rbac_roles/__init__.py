"""client.beta.organization.rbac_roles: the same as client.organization.rbac_roles"""

from .. import organization_rbac_roles

BetaOrganizationRbacRoles = organization_rbac_roles.OrganizationRbacRoles
BetaOrganizationRbacRolesWithRawResponse = organization_rbac_roles.OrganizationRbacRolesWithRawResponse
BetaOrganizationRbacRolesWithStreamingResponse = (
    organization_rbac_roles.OrganizationRbacRolesWithStreamingResponse
)
AsyncBetaOrganizationRbacRoles = organization_rbac_roles.AsyncOrganizationRbacRoles
AsyncBetaOrganizationRbacRolesWithRawResponse = (
    organization_rbac_roles.AsyncOrganizationRbacRolesWithRawResponse
)
AsyncBetaOrganizationRbacRolesWithStreamingResponse = (
    organization_rbac_roles.AsyncOrganizationRbacRolesWithStreamingResponse
)
