"""client.organization"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import get_organization

if TYPE_CHECKING:
    from httpx import Timeout

    from ...models import OrganizationInfo
    from ..organization_analytics import (
        AsyncOrganizationAnalytics,
        AsyncOrganizationAnalyticsWithRawResponse,
        AsyncOrganizationAnalyticsWithStreamingResponse,
        OrganizationAnalytics,
        OrganizationAnalyticsWithRawResponse,
        OrganizationAnalyticsWithStreamingResponse,
    )
    from ..organization_api_keys import (
        AsyncOrganizationApiKeys,
        AsyncOrganizationApiKeysWithRawResponse,
        AsyncOrganizationApiKeysWithStreamingResponse,
        OrganizationApiKeys,
        OrganizationApiKeysWithRawResponse,
        OrganizationApiKeysWithStreamingResponse,
    )
    from ..organization_compliance_settings import (
        AsyncOrganizationComplianceSettingsResource,
        AsyncOrganizationComplianceSettingsResourceWithRawResponse,
        AsyncOrganizationComplianceSettingsResourceWithStreamingResponse,
        OrganizationComplianceSettingsResource,
        OrganizationComplianceSettingsResourceWithRawResponse,
        OrganizationComplianceSettingsResourceWithStreamingResponse,
    )
    from ..organization_external_keys import (
        AsyncOrganizationExternalKeys,
        AsyncOrganizationExternalKeysWithRawResponse,
        AsyncOrganizationExternalKeysWithStreamingResponse,
        OrganizationExternalKeys,
        OrganizationExternalKeysWithRawResponse,
        OrganizationExternalKeysWithStreamingResponse,
    )
    from ..organization_federation import (
        AsyncOrganizationFederation,
        AsyncOrganizationFederationWithRawResponse,
        AsyncOrganizationFederationWithStreamingResponse,
        OrganizationFederation,
        OrganizationFederationWithRawResponse,
        OrganizationFederationWithStreamingResponse,
    )
    from ..organization_invites import (
        AsyncOrganizationInvites,
        AsyncOrganizationInvitesWithRawResponse,
        AsyncOrganizationInvitesWithStreamingResponse,
        OrganizationInvites,
        OrganizationInvitesWithRawResponse,
        OrganizationInvitesWithStreamingResponse,
    )
    from ..organization_rate_limits import (
        AsyncOrganizationRateLimits,
        AsyncOrganizationRateLimitsWithRawResponse,
        AsyncOrganizationRateLimitsWithStreamingResponse,
        OrganizationRateLimits,
        OrganizationRateLimitsWithRawResponse,
        OrganizationRateLimitsWithStreamingResponse,
    )
    from ..organization_rbac_groups import (
        AsyncOrganizationRbacGroups,
        AsyncOrganizationRbacGroupsWithRawResponse,
        AsyncOrganizationRbacGroupsWithStreamingResponse,
        OrganizationRbacGroups,
        OrganizationRbacGroupsWithRawResponse,
        OrganizationRbacGroupsWithStreamingResponse,
    )
    from ..organization_rbac_roles import (
        AsyncOrganizationRbacRoles,
        AsyncOrganizationRbacRolesWithRawResponse,
        AsyncOrganizationRbacRolesWithStreamingResponse,
        OrganizationRbacRoles,
        OrganizationRbacRolesWithRawResponse,
        OrganizationRbacRolesWithStreamingResponse,
    )
    from ..organization_service_accounts import (
        AsyncOrganizationServiceAccounts,
        AsyncOrganizationServiceAccountsWithRawResponse,
        AsyncOrganizationServiceAccountsWithStreamingResponse,
        OrganizationServiceAccounts,
        OrganizationServiceAccountsWithRawResponse,
        OrganizationServiceAccountsWithStreamingResponse,
    )
    from ..organization_spend_limits import (
        AsyncOrganizationSpendLimits,
        AsyncOrganizationSpendLimitsWithRawResponse,
        AsyncOrganizationSpendLimitsWithStreamingResponse,
        OrganizationSpendLimits,
        OrganizationSpendLimitsWithRawResponse,
        OrganizationSpendLimitsWithStreamingResponse,
    )
    from ..organization_users import (
        AsyncOrganizationUsers,
        AsyncOrganizationUsersWithRawResponse,
        AsyncOrganizationUsersWithStreamingResponse,
        OrganizationUsers,
        OrganizationUsersWithRawResponse,
        OrganizationUsersWithStreamingResponse,
    )
    from ..organization_workspaces import (
        AsyncOrganizationWorkspaces,
        AsyncOrganizationWorkspacesWithRawResponse,
        AsyncOrganizationWorkspacesWithStreamingResponse,
        OrganizationWorkspaces,
        OrganizationWorkspacesWithRawResponse,
        OrganizationWorkspacesWithStreamingResponse,
    )


class Organization(SyncResource):
    """`client.organization`"""

    @cached_property
    def compliance_settings(self) -> OrganizationComplianceSettingsResource:
        from ..organization_compliance_settings import OrganizationComplianceSettingsResource

        return OrganizationComplianceSettingsResource(self._client, self._form)

    @cached_property
    def rate_limits(self) -> OrganizationRateLimits:
        from ..organization_rate_limits import OrganizationRateLimits

        return OrganizationRateLimits(self._client, self._form)

    @cached_property
    def users(self) -> OrganizationUsers:
        from ..organization_users import OrganizationUsers

        return OrganizationUsers(self._client, self._form)

    @cached_property
    def invites(self) -> OrganizationInvites:
        from ..organization_invites import OrganizationInvites

        return OrganizationInvites(self._client, self._form)

    @cached_property
    def workspaces(self) -> OrganizationWorkspaces:
        from ..organization_workspaces import OrganizationWorkspaces

        return OrganizationWorkspaces(self._client, self._form)

    @cached_property
    def api_keys(self) -> OrganizationApiKeys:
        from ..organization_api_keys import OrganizationApiKeys

        return OrganizationApiKeys(self._client, self._form)

    @cached_property
    def rbac_groups(self) -> OrganizationRbacGroups:
        from ..organization_rbac_groups import OrganizationRbacGroups

        return OrganizationRbacGroups(self._client, self._form)

    @cached_property
    def rbac_roles(self) -> OrganizationRbacRoles:
        from ..organization_rbac_roles import OrganizationRbacRoles

        return OrganizationRbacRoles(self._client, self._form)

    @cached_property
    def service_accounts(self) -> OrganizationServiceAccounts:
        from ..organization_service_accounts import OrganizationServiceAccounts

        return OrganizationServiceAccounts(self._client, self._form)

    @cached_property
    def federation(self) -> OrganizationFederation:
        from ..organization_federation import OrganizationFederation

        return OrganizationFederation(self._client, self._form)

    @cached_property
    def external_keys(self) -> OrganizationExternalKeys:
        from ..organization_external_keys import OrganizationExternalKeys

        return OrganizationExternalKeys(self._client, self._form)

    @cached_property
    def spend_limits(self) -> OrganizationSpendLimits:
        from ..organization_spend_limits import OrganizationSpendLimits

        return OrganizationSpendLimits(self._client, self._form)

    @cached_property
    def analytics(self) -> OrganizationAnalytics:
        from ..organization_analytics import OrganizationAnalytics

        return OrganizationAnalytics(self._client, self._form)

    @property
    def with_raw_response(self) -> OrganizationWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationInfo:
        """Get the organization

        Gets the organization that the credential belongs to.

        Args:
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_organization.OPERATION,
            {},
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationInfo = self._run(call)
        return result


class AsyncOrganization(AsyncResource):
    """`client.organization`"""

    @cached_property
    def compliance_settings(self) -> AsyncOrganizationComplianceSettingsResource:
        from ..organization_compliance_settings import AsyncOrganizationComplianceSettingsResource

        return AsyncOrganizationComplianceSettingsResource(self._client, self._form)

    @cached_property
    def rate_limits(self) -> AsyncOrganizationRateLimits:
        from ..organization_rate_limits import AsyncOrganizationRateLimits

        return AsyncOrganizationRateLimits(self._client, self._form)

    @cached_property
    def users(self) -> AsyncOrganizationUsers:
        from ..organization_users import AsyncOrganizationUsers

        return AsyncOrganizationUsers(self._client, self._form)

    @cached_property
    def invites(self) -> AsyncOrganizationInvites:
        from ..organization_invites import AsyncOrganizationInvites

        return AsyncOrganizationInvites(self._client, self._form)

    @cached_property
    def workspaces(self) -> AsyncOrganizationWorkspaces:
        from ..organization_workspaces import AsyncOrganizationWorkspaces

        return AsyncOrganizationWorkspaces(self._client, self._form)

    @cached_property
    def api_keys(self) -> AsyncOrganizationApiKeys:
        from ..organization_api_keys import AsyncOrganizationApiKeys

        return AsyncOrganizationApiKeys(self._client, self._form)

    @cached_property
    def rbac_groups(self) -> AsyncOrganizationRbacGroups:
        from ..organization_rbac_groups import AsyncOrganizationRbacGroups

        return AsyncOrganizationRbacGroups(self._client, self._form)

    @cached_property
    def rbac_roles(self) -> AsyncOrganizationRbacRoles:
        from ..organization_rbac_roles import AsyncOrganizationRbacRoles

        return AsyncOrganizationRbacRoles(self._client, self._form)

    @cached_property
    def service_accounts(self) -> AsyncOrganizationServiceAccounts:
        from ..organization_service_accounts import AsyncOrganizationServiceAccounts

        return AsyncOrganizationServiceAccounts(self._client, self._form)

    @cached_property
    def federation(self) -> AsyncOrganizationFederation:
        from ..organization_federation import AsyncOrganizationFederation

        return AsyncOrganizationFederation(self._client, self._form)

    @cached_property
    def external_keys(self) -> AsyncOrganizationExternalKeys:
        from ..organization_external_keys import AsyncOrganizationExternalKeys

        return AsyncOrganizationExternalKeys(self._client, self._form)

    @cached_property
    def spend_limits(self) -> AsyncOrganizationSpendLimits:
        from ..organization_spend_limits import AsyncOrganizationSpendLimits

        return AsyncOrganizationSpendLimits(self._client, self._form)

    @cached_property
    def analytics(self) -> AsyncOrganizationAnalytics:
        from ..organization_analytics import AsyncOrganizationAnalytics

        return AsyncOrganizationAnalytics(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncOrganizationWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationInfo:
        """Get the organization

        Gets the organization that the credential belongs to.

        Args:
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_organization.OPERATION,
            {},
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationInfo = await self._run(call)
        return result


class OrganizationWithRawResponse:
    """The methods of `organization`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: Organization) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.retrieve = raw(inner.retrieve)

    @cached_property
    def compliance_settings(self) -> OrganizationComplianceSettingsResourceWithRawResponse:
        from ..organization_compliance_settings import OrganizationComplianceSettingsResourceWithRawResponse

        return OrganizationComplianceSettingsResourceWithRawResponse(self._resource.compliance_settings)

    @cached_property
    def rate_limits(self) -> OrganizationRateLimitsWithRawResponse:
        from ..organization_rate_limits import OrganizationRateLimitsWithRawResponse

        return OrganizationRateLimitsWithRawResponse(self._resource.rate_limits)

    @cached_property
    def users(self) -> OrganizationUsersWithRawResponse:
        from ..organization_users import OrganizationUsersWithRawResponse

        return OrganizationUsersWithRawResponse(self._resource.users)

    @cached_property
    def invites(self) -> OrganizationInvitesWithRawResponse:
        from ..organization_invites import OrganizationInvitesWithRawResponse

        return OrganizationInvitesWithRawResponse(self._resource.invites)

    @cached_property
    def workspaces(self) -> OrganizationWorkspacesWithRawResponse:
        from ..organization_workspaces import OrganizationWorkspacesWithRawResponse

        return OrganizationWorkspacesWithRawResponse(self._resource.workspaces)

    @cached_property
    def api_keys(self) -> OrganizationApiKeysWithRawResponse:
        from ..organization_api_keys import OrganizationApiKeysWithRawResponse

        return OrganizationApiKeysWithRawResponse(self._resource.api_keys)

    @cached_property
    def rbac_groups(self) -> OrganizationRbacGroupsWithRawResponse:
        from ..organization_rbac_groups import OrganizationRbacGroupsWithRawResponse

        return OrganizationRbacGroupsWithRawResponse(self._resource.rbac_groups)

    @cached_property
    def rbac_roles(self) -> OrganizationRbacRolesWithRawResponse:
        from ..organization_rbac_roles import OrganizationRbacRolesWithRawResponse

        return OrganizationRbacRolesWithRawResponse(self._resource.rbac_roles)

    @cached_property
    def service_accounts(self) -> OrganizationServiceAccountsWithRawResponse:
        from ..organization_service_accounts import OrganizationServiceAccountsWithRawResponse

        return OrganizationServiceAccountsWithRawResponse(self._resource.service_accounts)

    @cached_property
    def federation(self) -> OrganizationFederationWithRawResponse:
        from ..organization_federation import OrganizationFederationWithRawResponse

        return OrganizationFederationWithRawResponse(self._resource.federation)

    @cached_property
    def external_keys(self) -> OrganizationExternalKeysWithRawResponse:
        from ..organization_external_keys import OrganizationExternalKeysWithRawResponse

        return OrganizationExternalKeysWithRawResponse(self._resource.external_keys)

    @cached_property
    def spend_limits(self) -> OrganizationSpendLimitsWithRawResponse:
        from ..organization_spend_limits import OrganizationSpendLimitsWithRawResponse

        return OrganizationSpendLimitsWithRawResponse(self._resource.spend_limits)

    @cached_property
    def analytics(self) -> OrganizationAnalyticsWithRawResponse:
        from ..organization_analytics import OrganizationAnalyticsWithRawResponse

        return OrganizationAnalyticsWithRawResponse(self._resource.analytics)


class AsyncOrganizationWithRawResponse:
    """The methods of `organization`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganization) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.retrieve = async_raw(inner.retrieve)

    @cached_property
    def compliance_settings(self) -> AsyncOrganizationComplianceSettingsResourceWithRawResponse:
        from ..organization_compliance_settings import (
            AsyncOrganizationComplianceSettingsResourceWithRawResponse,
        )

        return AsyncOrganizationComplianceSettingsResourceWithRawResponse(self._resource.compliance_settings)

    @cached_property
    def rate_limits(self) -> AsyncOrganizationRateLimitsWithRawResponse:
        from ..organization_rate_limits import AsyncOrganizationRateLimitsWithRawResponse

        return AsyncOrganizationRateLimitsWithRawResponse(self._resource.rate_limits)

    @cached_property
    def users(self) -> AsyncOrganizationUsersWithRawResponse:
        from ..organization_users import AsyncOrganizationUsersWithRawResponse

        return AsyncOrganizationUsersWithRawResponse(self._resource.users)

    @cached_property
    def invites(self) -> AsyncOrganizationInvitesWithRawResponse:
        from ..organization_invites import AsyncOrganizationInvitesWithRawResponse

        return AsyncOrganizationInvitesWithRawResponse(self._resource.invites)

    @cached_property
    def workspaces(self) -> AsyncOrganizationWorkspacesWithRawResponse:
        from ..organization_workspaces import AsyncOrganizationWorkspacesWithRawResponse

        return AsyncOrganizationWorkspacesWithRawResponse(self._resource.workspaces)

    @cached_property
    def api_keys(self) -> AsyncOrganizationApiKeysWithRawResponse:
        from ..organization_api_keys import AsyncOrganizationApiKeysWithRawResponse

        return AsyncOrganizationApiKeysWithRawResponse(self._resource.api_keys)

    @cached_property
    def rbac_groups(self) -> AsyncOrganizationRbacGroupsWithRawResponse:
        from ..organization_rbac_groups import AsyncOrganizationRbacGroupsWithRawResponse

        return AsyncOrganizationRbacGroupsWithRawResponse(self._resource.rbac_groups)

    @cached_property
    def rbac_roles(self) -> AsyncOrganizationRbacRolesWithRawResponse:
        from ..organization_rbac_roles import AsyncOrganizationRbacRolesWithRawResponse

        return AsyncOrganizationRbacRolesWithRawResponse(self._resource.rbac_roles)

    @cached_property
    def service_accounts(self) -> AsyncOrganizationServiceAccountsWithRawResponse:
        from ..organization_service_accounts import AsyncOrganizationServiceAccountsWithRawResponse

        return AsyncOrganizationServiceAccountsWithRawResponse(self._resource.service_accounts)

    @cached_property
    def federation(self) -> AsyncOrganizationFederationWithRawResponse:
        from ..organization_federation import AsyncOrganizationFederationWithRawResponse

        return AsyncOrganizationFederationWithRawResponse(self._resource.federation)

    @cached_property
    def external_keys(self) -> AsyncOrganizationExternalKeysWithRawResponse:
        from ..organization_external_keys import AsyncOrganizationExternalKeysWithRawResponse

        return AsyncOrganizationExternalKeysWithRawResponse(self._resource.external_keys)

    @cached_property
    def spend_limits(self) -> AsyncOrganizationSpendLimitsWithRawResponse:
        from ..organization_spend_limits import AsyncOrganizationSpendLimitsWithRawResponse

        return AsyncOrganizationSpendLimitsWithRawResponse(self._resource.spend_limits)

    @cached_property
    def analytics(self) -> AsyncOrganizationAnalyticsWithRawResponse:
        from ..organization_analytics import AsyncOrganizationAnalyticsWithRawResponse

        return AsyncOrganizationAnalyticsWithRawResponse(self._resource.analytics)


class OrganizationWithStreamingResponse:
    """The methods of `organization`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: Organization) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.retrieve = streamed(inner.retrieve)

    @cached_property
    def compliance_settings(self) -> OrganizationComplianceSettingsResourceWithStreamingResponse:
        from ..organization_compliance_settings import (
            OrganizationComplianceSettingsResourceWithStreamingResponse,
        )

        return OrganizationComplianceSettingsResourceWithStreamingResponse(self._resource.compliance_settings)

    @cached_property
    def rate_limits(self) -> OrganizationRateLimitsWithStreamingResponse:
        from ..organization_rate_limits import OrganizationRateLimitsWithStreamingResponse

        return OrganizationRateLimitsWithStreamingResponse(self._resource.rate_limits)

    @cached_property
    def users(self) -> OrganizationUsersWithStreamingResponse:
        from ..organization_users import OrganizationUsersWithStreamingResponse

        return OrganizationUsersWithStreamingResponse(self._resource.users)

    @cached_property
    def invites(self) -> OrganizationInvitesWithStreamingResponse:
        from ..organization_invites import OrganizationInvitesWithStreamingResponse

        return OrganizationInvitesWithStreamingResponse(self._resource.invites)

    @cached_property
    def workspaces(self) -> OrganizationWorkspacesWithStreamingResponse:
        from ..organization_workspaces import OrganizationWorkspacesWithStreamingResponse

        return OrganizationWorkspacesWithStreamingResponse(self._resource.workspaces)

    @cached_property
    def api_keys(self) -> OrganizationApiKeysWithStreamingResponse:
        from ..organization_api_keys import OrganizationApiKeysWithStreamingResponse

        return OrganizationApiKeysWithStreamingResponse(self._resource.api_keys)

    @cached_property
    def rbac_groups(self) -> OrganizationRbacGroupsWithStreamingResponse:
        from ..organization_rbac_groups import OrganizationRbacGroupsWithStreamingResponse

        return OrganizationRbacGroupsWithStreamingResponse(self._resource.rbac_groups)

    @cached_property
    def rbac_roles(self) -> OrganizationRbacRolesWithStreamingResponse:
        from ..organization_rbac_roles import OrganizationRbacRolesWithStreamingResponse

        return OrganizationRbacRolesWithStreamingResponse(self._resource.rbac_roles)

    @cached_property
    def service_accounts(self) -> OrganizationServiceAccountsWithStreamingResponse:
        from ..organization_service_accounts import OrganizationServiceAccountsWithStreamingResponse

        return OrganizationServiceAccountsWithStreamingResponse(self._resource.service_accounts)

    @cached_property
    def federation(self) -> OrganizationFederationWithStreamingResponse:
        from ..organization_federation import OrganizationFederationWithStreamingResponse

        return OrganizationFederationWithStreamingResponse(self._resource.federation)

    @cached_property
    def external_keys(self) -> OrganizationExternalKeysWithStreamingResponse:
        from ..organization_external_keys import OrganizationExternalKeysWithStreamingResponse

        return OrganizationExternalKeysWithStreamingResponse(self._resource.external_keys)

    @cached_property
    def spend_limits(self) -> OrganizationSpendLimitsWithStreamingResponse:
        from ..organization_spend_limits import OrganizationSpendLimitsWithStreamingResponse

        return OrganizationSpendLimitsWithStreamingResponse(self._resource.spend_limits)

    @cached_property
    def analytics(self) -> OrganizationAnalyticsWithStreamingResponse:
        from ..organization_analytics import OrganizationAnalyticsWithStreamingResponse

        return OrganizationAnalyticsWithStreamingResponse(self._resource.analytics)


class AsyncOrganizationWithStreamingResponse:
    """The methods of `organization`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganization) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.retrieve = async_streamed(inner.retrieve)

    @cached_property
    def compliance_settings(self) -> AsyncOrganizationComplianceSettingsResourceWithStreamingResponse:
        from ..organization_compliance_settings import (
            AsyncOrganizationComplianceSettingsResourceWithStreamingResponse,
        )

        return AsyncOrganizationComplianceSettingsResourceWithStreamingResponse(
            self._resource.compliance_settings
        )

    @cached_property
    def rate_limits(self) -> AsyncOrganizationRateLimitsWithStreamingResponse:
        from ..organization_rate_limits import AsyncOrganizationRateLimitsWithStreamingResponse

        return AsyncOrganizationRateLimitsWithStreamingResponse(self._resource.rate_limits)

    @cached_property
    def users(self) -> AsyncOrganizationUsersWithStreamingResponse:
        from ..organization_users import AsyncOrganizationUsersWithStreamingResponse

        return AsyncOrganizationUsersWithStreamingResponse(self._resource.users)

    @cached_property
    def invites(self) -> AsyncOrganizationInvitesWithStreamingResponse:
        from ..organization_invites import AsyncOrganizationInvitesWithStreamingResponse

        return AsyncOrganizationInvitesWithStreamingResponse(self._resource.invites)

    @cached_property
    def workspaces(self) -> AsyncOrganizationWorkspacesWithStreamingResponse:
        from ..organization_workspaces import AsyncOrganizationWorkspacesWithStreamingResponse

        return AsyncOrganizationWorkspacesWithStreamingResponse(self._resource.workspaces)

    @cached_property
    def api_keys(self) -> AsyncOrganizationApiKeysWithStreamingResponse:
        from ..organization_api_keys import AsyncOrganizationApiKeysWithStreamingResponse

        return AsyncOrganizationApiKeysWithStreamingResponse(self._resource.api_keys)

    @cached_property
    def rbac_groups(self) -> AsyncOrganizationRbacGroupsWithStreamingResponse:
        from ..organization_rbac_groups import AsyncOrganizationRbacGroupsWithStreamingResponse

        return AsyncOrganizationRbacGroupsWithStreamingResponse(self._resource.rbac_groups)

    @cached_property
    def rbac_roles(self) -> AsyncOrganizationRbacRolesWithStreamingResponse:
        from ..organization_rbac_roles import AsyncOrganizationRbacRolesWithStreamingResponse

        return AsyncOrganizationRbacRolesWithStreamingResponse(self._resource.rbac_roles)

    @cached_property
    def service_accounts(self) -> AsyncOrganizationServiceAccountsWithStreamingResponse:
        from ..organization_service_accounts import AsyncOrganizationServiceAccountsWithStreamingResponse

        return AsyncOrganizationServiceAccountsWithStreamingResponse(self._resource.service_accounts)

    @cached_property
    def federation(self) -> AsyncOrganizationFederationWithStreamingResponse:
        from ..organization_federation import AsyncOrganizationFederationWithStreamingResponse

        return AsyncOrganizationFederationWithStreamingResponse(self._resource.federation)

    @cached_property
    def external_keys(self) -> AsyncOrganizationExternalKeysWithStreamingResponse:
        from ..organization_external_keys import AsyncOrganizationExternalKeysWithStreamingResponse

        return AsyncOrganizationExternalKeysWithStreamingResponse(self._resource.external_keys)

    @cached_property
    def spend_limits(self) -> AsyncOrganizationSpendLimitsWithStreamingResponse:
        from ..organization_spend_limits import AsyncOrganizationSpendLimitsWithStreamingResponse

        return AsyncOrganizationSpendLimitsWithStreamingResponse(self._resource.spend_limits)

    @cached_property
    def analytics(self) -> AsyncOrganizationAnalyticsWithStreamingResponse:
        from ..organization_analytics import AsyncOrganizationAnalyticsWithStreamingResponse

        return AsyncOrganizationAnalyticsWithStreamingResponse(self._resource.analytics)
