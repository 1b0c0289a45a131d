"""client.beta.organization.workspaces: the same as client.organization.workspaces"""

from .. import organization_workspaces

BetaOrganizationWorkspaces = organization_workspaces.OrganizationWorkspaces
BetaOrganizationWorkspacesWithRawResponse = organization_workspaces.OrganizationWorkspacesWithRawResponse
BetaOrganizationWorkspacesWithStreamingResponse = (
    organization_workspaces.OrganizationWorkspacesWithStreamingResponse
)
AsyncBetaOrganizationWorkspaces = organization_workspaces.AsyncOrganizationWorkspaces
AsyncBetaOrganizationWorkspacesWithRawResponse = (
    organization_workspaces.AsyncOrganizationWorkspacesWithRawResponse
)
AsyncBetaOrganizationWorkspacesWithStreamingResponse = (
    organization_workspaces.AsyncOrganizationWorkspacesWithStreamingResponse
)
