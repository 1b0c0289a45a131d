"""client.beta.organization"""

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
    from ..beta_organization_analytics import (
        AsyncBetaOrganizationAnalytics,
        AsyncBetaOrganizationAnalyticsWithRawResponse,
        AsyncBetaOrganizationAnalyticsWithStreamingResponse,
        BetaOrganizationAnalytics,
        BetaOrganizationAnalyticsWithRawResponse,
        BetaOrganizationAnalyticsWithStreamingResponse,
    )
    from ..beta_organization_claude_code import (
        AsyncBetaOrganizationClaudeCode,
        AsyncBetaOrganizationClaudeCodeWithRawResponse,
        AsyncBetaOrganizationClaudeCodeWithStreamingResponse,
        BetaOrganizationClaudeCode,
        BetaOrganizationClaudeCodeWithRawResponse,
        BetaOrganizationClaudeCodeWithStreamingResponse,
    )
    from ..beta_organization_claude_tag import (
        AsyncBetaOrganizationClaudeTag,
        AsyncBetaOrganizationClaudeTagWithRawResponse,
        AsyncBetaOrganizationClaudeTagWithStreamingResponse,
        BetaOrganizationClaudeTag,
        BetaOrganizationClaudeTagWithRawResponse,
        BetaOrganizationClaudeTagWithStreamingResponse,
    )
    from ..beta_organization_plugin_marketplaces import (
        AsyncBetaOrganizationPluginMarketplaces,
        AsyncBetaOrganizationPluginMarketplacesWithRawResponse,
        AsyncBetaOrganizationPluginMarketplacesWithStreamingResponse,
        BetaOrganizationPluginMarketplaces,
        BetaOrganizationPluginMarketplacesWithRawResponse,
        BetaOrganizationPluginMarketplacesWithStreamingResponse,
    )
    from ..beta_organization_plugins import (
        AsyncBetaOrganizationPlugins,
        AsyncBetaOrganizationPluginsWithRawResponse,
        AsyncBetaOrganizationPluginsWithStreamingResponse,
        BetaOrganizationPlugins,
        BetaOrganizationPluginsWithRawResponse,
        BetaOrganizationPluginsWithStreamingResponse,
    )
    from ..beta_organization_spend_limits import (
        AsyncBetaOrganizationSpendLimits,
        AsyncBetaOrganizationSpendLimitsWithRawResponse,
        AsyncBetaOrganizationSpendLimitsWithStreamingResponse,
        BetaOrganizationSpendLimits,
        BetaOrganizationSpendLimitsWithRawResponse,
        BetaOrganizationSpendLimitsWithStreamingResponse,
    )
    from ..beta_organization_telemetry_destinations import (
        AsyncBetaOrganizationTelemetryDestinations,
        AsyncBetaOrganizationTelemetryDestinationsWithRawResponse,
        AsyncBetaOrganizationTelemetryDestinationsWithStreamingResponse,
        BetaOrganizationTelemetryDestinations,
        BetaOrganizationTelemetryDestinationsWithRawResponse,
        BetaOrganizationTelemetryDestinationsWithStreamingResponse,
    )
    from ..beta_organization_users import (
        AsyncBetaOrganizationUsers,
        AsyncBetaOrganizationUsersWithRawResponse,
        AsyncBetaOrganizationUsersWithStreamingResponse,
        BetaOrganizationUsers,
        BetaOrganizationUsersWithRawResponse,
        BetaOrganizationUsersWithStreamingResponse,
    )
    from ..beta_organization_webhooks import (
        AsyncBetaOrganizationWebhooks,
        AsyncBetaOrganizationWebhooksWithRawResponse,
        AsyncBetaOrganizationWebhooksWithStreamingResponse,
        BetaOrganizationWebhooks,
        BetaOrganizationWebhooksWithRawResponse,
        BetaOrganizationWebhooksWithStreamingResponse,
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
    from ..organization_workspaces import (
        AsyncOrganizationWorkspaces,
        AsyncOrganizationWorkspacesWithRawResponse,
        AsyncOrganizationWorkspacesWithStreamingResponse,
        OrganizationWorkspaces,
        OrganizationWorkspacesWithRawResponse,
        OrganizationWorkspacesWithStreamingResponse,
    )


class BetaOrganization(SyncResource):
    """`client.beta.organization`"""

    @cached_property
    def compliance_settings(self) -> OrganizationComplianceSettingsResource:
        from ..organization_compliance_settings import OrganizationComplianceSettingsResource

        return OrganizationComplianceSettingsResource(self._client, self._form)

    @cached_property
    def rate_limits(self) -> OrganizationRateLimits:
        from ..organization_rate_limits import OrganizationRateLimits

        return OrganizationRateLimits(self._client, self._form)

    @cached_property
    def users(self) -> BetaOrganizationUsers:
        from ..beta_organization_users import BetaOrganizationUsers

        return BetaOrganizationUsers(self._client, self._form)

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
    def spend_limits(self) -> BetaOrganizationSpendLimits:
        from ..beta_organization_spend_limits import BetaOrganizationSpendLimits

        return BetaOrganizationSpendLimits(self._client, self._form)

    @cached_property
    def telemetry_destinations(self) -> BetaOrganizationTelemetryDestinations:
        from ..beta_organization_telemetry_destinations import BetaOrganizationTelemetryDestinations

        return BetaOrganizationTelemetryDestinations(self._client, self._form)

    @cached_property
    def plugins(self) -> BetaOrganizationPlugins:
        from ..beta_organization_plugins import BetaOrganizationPlugins

        return BetaOrganizationPlugins(self._client, self._form)

    @cached_property
    def plugin_marketplaces(self) -> BetaOrganizationPluginMarketplaces:
        from ..beta_organization_plugin_marketplaces import BetaOrganizationPluginMarketplaces

        return BetaOrganizationPluginMarketplaces(self._client, self._form)

    @cached_property
    def claude_tag(self) -> BetaOrganizationClaudeTag:
        from ..beta_organization_claude_tag import BetaOrganizationClaudeTag

        return BetaOrganizationClaudeTag(self._client, self._form)

    @cached_property
    def claude_code(self) -> BetaOrganizationClaudeCode:
        from ..beta_organization_claude_code import BetaOrganizationClaudeCode

        return BetaOrganizationClaudeCode(self._client, self._form)

    @cached_property
    def analytics(self) -> BetaOrganizationAnalytics:
        from ..beta_organization_analytics import BetaOrganizationAnalytics

        return BetaOrganizationAnalytics(self._client, self._form)

    @cached_property
    def webhooks(self) -> BetaOrganizationWebhooks:
        from ..beta_organization_webhooks import BetaOrganizationWebhooks

        return BetaOrganizationWebhooks(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaOrganizationWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationWithStreamingResponse(self)

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


class AsyncBetaOrganization(AsyncResource):
    """`client.beta.organization`"""

    @cached_property
    def compliance_settings(self) -> AsyncOrganizationComplianceSettingsResource:
        from ..organization_compliance_settings import AsyncOrganizationComplianceSettingsResource

        return AsyncOrganizationComplianceSettingsResource(self._client, self._form)

    @cached_property
    def rate_limits(self) -> AsyncOrganizationRateLimits:
        from ..organization_rate_limits import AsyncOrganizationRateLimits

        return AsyncOrganizationRateLimits(self._client, self._form)

    @cached_property
    def users(self) -> AsyncBetaOrganizationUsers:
        from ..beta_organization_users import AsyncBetaOrganizationUsers

        return AsyncBetaOrganizationUsers(self._client, self._form)

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
    def spend_limits(self) -> AsyncBetaOrganizationSpendLimits:
        from ..beta_organization_spend_limits import AsyncBetaOrganizationSpendLimits

        return AsyncBetaOrganizationSpendLimits(self._client, self._form)

    @cached_property
    def telemetry_destinations(self) -> AsyncBetaOrganizationTelemetryDestinations:
        from ..beta_organization_telemetry_destinations import AsyncBetaOrganizationTelemetryDestinations

        return AsyncBetaOrganizationTelemetryDestinations(self._client, self._form)

    @cached_property
    def plugins(self) -> AsyncBetaOrganizationPlugins:
        from ..beta_organization_plugins import AsyncBetaOrganizationPlugins

        return AsyncBetaOrganizationPlugins(self._client, self._form)

    @cached_property
    def plugin_marketplaces(self) -> AsyncBetaOrganizationPluginMarketplaces:
        from ..beta_organization_plugin_marketplaces import AsyncBetaOrganizationPluginMarketplaces

        return AsyncBetaOrganizationPluginMarketplaces(self._client, self._form)

    @cached_property
    def claude_tag(self) -> AsyncBetaOrganizationClaudeTag:
        from ..beta_organization_claude_tag import AsyncBetaOrganizationClaudeTag

        return AsyncBetaOrganizationClaudeTag(self._client, self._form)

    @cached_property
    def claude_code(self) -> AsyncBetaOrganizationClaudeCode:
        from ..beta_organization_claude_code import AsyncBetaOrganizationClaudeCode

        return AsyncBetaOrganizationClaudeCode(self._client, self._form)

    @cached_property
    def analytics(self) -> AsyncBetaOrganizationAnalytics:
        from ..beta_organization_analytics import AsyncBetaOrganizationAnalytics

        return AsyncBetaOrganizationAnalytics(self._client, self._form)

    @cached_property
    def webhooks(self) -> AsyncBetaOrganizationWebhooks:
        from ..beta_organization_webhooks import AsyncBetaOrganizationWebhooks

        return AsyncBetaOrganizationWebhooks(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationWithStreamingResponse(self)

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


class BetaOrganizationWithRawResponse:
    """The methods of `beta.organization`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganization) -> None:
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
    def users(self) -> BetaOrganizationUsersWithRawResponse:
        from ..beta_organization_users import BetaOrganizationUsersWithRawResponse

        return BetaOrganizationUsersWithRawResponse(self._resource.users)

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
    def spend_limits(self) -> BetaOrganizationSpendLimitsWithRawResponse:
        from ..beta_organization_spend_limits import BetaOrganizationSpendLimitsWithRawResponse

        return BetaOrganizationSpendLimitsWithRawResponse(self._resource.spend_limits)

    @cached_property
    def telemetry_destinations(self) -> BetaOrganizationTelemetryDestinationsWithRawResponse:
        from ..beta_organization_telemetry_destinations import (
            BetaOrganizationTelemetryDestinationsWithRawResponse,
        )

        return BetaOrganizationTelemetryDestinationsWithRawResponse(self._resource.telemetry_destinations)

    @cached_property
    def plugins(self) -> BetaOrganizationPluginsWithRawResponse:
        from ..beta_organization_plugins import BetaOrganizationPluginsWithRawResponse

        return BetaOrganizationPluginsWithRawResponse(self._resource.plugins)

    @cached_property
    def plugin_marketplaces(self) -> BetaOrganizationPluginMarketplacesWithRawResponse:
        from ..beta_organization_plugin_marketplaces import BetaOrganizationPluginMarketplacesWithRawResponse

        return BetaOrganizationPluginMarketplacesWithRawResponse(self._resource.plugin_marketplaces)

    @cached_property
    def claude_tag(self) -> BetaOrganizationClaudeTagWithRawResponse:
        from ..beta_organization_claude_tag import BetaOrganizationClaudeTagWithRawResponse

        return BetaOrganizationClaudeTagWithRawResponse(self._resource.claude_tag)

    @cached_property
    def claude_code(self) -> BetaOrganizationClaudeCodeWithRawResponse:
        from ..beta_organization_claude_code import BetaOrganizationClaudeCodeWithRawResponse

        return BetaOrganizationClaudeCodeWithRawResponse(self._resource.claude_code)

    @cached_property
    def analytics(self) -> BetaOrganizationAnalyticsWithRawResponse:
        from ..beta_organization_analytics import BetaOrganizationAnalyticsWithRawResponse

        return BetaOrganizationAnalyticsWithRawResponse(self._resource.analytics)

    @cached_property
    def webhooks(self) -> BetaOrganizationWebhooksWithRawResponse:
        from ..beta_organization_webhooks import BetaOrganizationWebhooksWithRawResponse

        return BetaOrganizationWebhooksWithRawResponse(self._resource.webhooks)


class AsyncBetaOrganizationWithRawResponse:
    """The methods of `beta.organization`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganization) -> None:
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
    def users(self) -> AsyncBetaOrganizationUsersWithRawResponse:
        from ..beta_organization_users import AsyncBetaOrganizationUsersWithRawResponse

        return AsyncBetaOrganizationUsersWithRawResponse(self._resource.users)

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
    def spend_limits(self) -> AsyncBetaOrganizationSpendLimitsWithRawResponse:
        from ..beta_organization_spend_limits import AsyncBetaOrganizationSpendLimitsWithRawResponse

        return AsyncBetaOrganizationSpendLimitsWithRawResponse(self._resource.spend_limits)

    @cached_property
    def telemetry_destinations(self) -> AsyncBetaOrganizationTelemetryDestinationsWithRawResponse:
        from ..beta_organization_telemetry_destinations import (
            AsyncBetaOrganizationTelemetryDestinationsWithRawResponse,
        )

        return AsyncBetaOrganizationTelemetryDestinationsWithRawResponse(
            self._resource.telemetry_destinations
        )

    @cached_property
    def plugins(self) -> AsyncBetaOrganizationPluginsWithRawResponse:
        from ..beta_organization_plugins import AsyncBetaOrganizationPluginsWithRawResponse

        return AsyncBetaOrganizationPluginsWithRawResponse(self._resource.plugins)

    @cached_property
    def plugin_marketplaces(self) -> AsyncBetaOrganizationPluginMarketplacesWithRawResponse:
        from ..beta_organization_plugin_marketplaces import (
            AsyncBetaOrganizationPluginMarketplacesWithRawResponse,
        )

        return AsyncBetaOrganizationPluginMarketplacesWithRawResponse(self._resource.plugin_marketplaces)

    @cached_property
    def claude_tag(self) -> AsyncBetaOrganizationClaudeTagWithRawResponse:
        from ..beta_organization_claude_tag import AsyncBetaOrganizationClaudeTagWithRawResponse

        return AsyncBetaOrganizationClaudeTagWithRawResponse(self._resource.claude_tag)

    @cached_property
    def claude_code(self) -> AsyncBetaOrganizationClaudeCodeWithRawResponse:
        from ..beta_organization_claude_code import AsyncBetaOrganizationClaudeCodeWithRawResponse

        return AsyncBetaOrganizationClaudeCodeWithRawResponse(self._resource.claude_code)

    @cached_property
    def analytics(self) -> AsyncBetaOrganizationAnalyticsWithRawResponse:
        from ..beta_organization_analytics import AsyncBetaOrganizationAnalyticsWithRawResponse

        return AsyncBetaOrganizationAnalyticsWithRawResponse(self._resource.analytics)

    @cached_property
    def webhooks(self) -> AsyncBetaOrganizationWebhooksWithRawResponse:
        from ..beta_organization_webhooks import AsyncBetaOrganizationWebhooksWithRawResponse

        return AsyncBetaOrganizationWebhooksWithRawResponse(self._resource.webhooks)


class BetaOrganizationWithStreamingResponse:
    """The methods of `beta.organization`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganization) -> None:
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
    def users(self) -> BetaOrganizationUsersWithStreamingResponse:
        from ..beta_organization_users import BetaOrganizationUsersWithStreamingResponse

        return BetaOrganizationUsersWithStreamingResponse(self._resource.users)

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
    def spend_limits(self) -> BetaOrganizationSpendLimitsWithStreamingResponse:
        from ..beta_organization_spend_limits import BetaOrganizationSpendLimitsWithStreamingResponse

        return BetaOrganizationSpendLimitsWithStreamingResponse(self._resource.spend_limits)

    @cached_property
    def telemetry_destinations(self) -> BetaOrganizationTelemetryDestinationsWithStreamingResponse:
        from ..beta_organization_telemetry_destinations import (
            BetaOrganizationTelemetryDestinationsWithStreamingResponse,
        )

        return BetaOrganizationTelemetryDestinationsWithStreamingResponse(
            self._resource.telemetry_destinations
        )

    @cached_property
    def plugins(self) -> BetaOrganizationPluginsWithStreamingResponse:
        from ..beta_organization_plugins import BetaOrganizationPluginsWithStreamingResponse

        return BetaOrganizationPluginsWithStreamingResponse(self._resource.plugins)

    @cached_property
    def plugin_marketplaces(self) -> BetaOrganizationPluginMarketplacesWithStreamingResponse:
        from ..beta_organization_plugin_marketplaces import (
            BetaOrganizationPluginMarketplacesWithStreamingResponse,
        )

        return BetaOrganizationPluginMarketplacesWithStreamingResponse(self._resource.plugin_marketplaces)

    @cached_property
    def claude_tag(self) -> BetaOrganizationClaudeTagWithStreamingResponse:
        from ..beta_organization_claude_tag import BetaOrganizationClaudeTagWithStreamingResponse

        return BetaOrganizationClaudeTagWithStreamingResponse(self._resource.claude_tag)

    @cached_property
    def claude_code(self) -> BetaOrganizationClaudeCodeWithStreamingResponse:
        from ..beta_organization_claude_code import BetaOrganizationClaudeCodeWithStreamingResponse

        return BetaOrganizationClaudeCodeWithStreamingResponse(self._resource.claude_code)

    @cached_property
    def analytics(self) -> BetaOrganizationAnalyticsWithStreamingResponse:
        from ..beta_organization_analytics import BetaOrganizationAnalyticsWithStreamingResponse

        return BetaOrganizationAnalyticsWithStreamingResponse(self._resource.analytics)

    @cached_property
    def webhooks(self) -> BetaOrganizationWebhooksWithStreamingResponse:
        from ..beta_organization_webhooks import BetaOrganizationWebhooksWithStreamingResponse

        return BetaOrganizationWebhooksWithStreamingResponse(self._resource.webhooks)


class AsyncBetaOrganizationWithStreamingResponse:
    """The methods of `beta.organization`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganization) -> None:
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
    def users(self) -> AsyncBetaOrganizationUsersWithStreamingResponse:
        from ..beta_organization_users import AsyncBetaOrganizationUsersWithStreamingResponse

        return AsyncBetaOrganizationUsersWithStreamingResponse(self._resource.users)

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
    def spend_limits(self) -> AsyncBetaOrganizationSpendLimitsWithStreamingResponse:
        from ..beta_organization_spend_limits import AsyncBetaOrganizationSpendLimitsWithStreamingResponse

        return AsyncBetaOrganizationSpendLimitsWithStreamingResponse(self._resource.spend_limits)

    @cached_property
    def telemetry_destinations(self) -> AsyncBetaOrganizationTelemetryDestinationsWithStreamingResponse:
        from ..beta_organization_telemetry_destinations import (
            AsyncBetaOrganizationTelemetryDestinationsWithStreamingResponse,
        )

        return AsyncBetaOrganizationTelemetryDestinationsWithStreamingResponse(
            self._resource.telemetry_destinations
        )

    @cached_property
    def plugins(self) -> AsyncBetaOrganizationPluginsWithStreamingResponse:
        from ..beta_organization_plugins import AsyncBetaOrganizationPluginsWithStreamingResponse

        return AsyncBetaOrganizationPluginsWithStreamingResponse(self._resource.plugins)

    @cached_property
    def plugin_marketplaces(self) -> AsyncBetaOrganizationPluginMarketplacesWithStreamingResponse:
        from ..beta_organization_plugin_marketplaces import (
            AsyncBetaOrganizationPluginMarketplacesWithStreamingResponse,
        )

        return AsyncBetaOrganizationPluginMarketplacesWithStreamingResponse(
            self._resource.plugin_marketplaces
        )

    @cached_property
    def claude_tag(self) -> AsyncBetaOrganizationClaudeTagWithStreamingResponse:
        from ..beta_organization_claude_tag import AsyncBetaOrganizationClaudeTagWithStreamingResponse

        return AsyncBetaOrganizationClaudeTagWithStreamingResponse(self._resource.claude_tag)

    @cached_property
    def claude_code(self) -> AsyncBetaOrganizationClaudeCodeWithStreamingResponse:
        from ..beta_organization_claude_code import AsyncBetaOrganizationClaudeCodeWithStreamingResponse

        return AsyncBetaOrganizationClaudeCodeWithStreamingResponse(self._resource.claude_code)

    @cached_property
    def analytics(self) -> AsyncBetaOrganizationAnalyticsWithStreamingResponse:
        from ..beta_organization_analytics import AsyncBetaOrganizationAnalyticsWithStreamingResponse

        return AsyncBetaOrganizationAnalyticsWithStreamingResponse(self._resource.analytics)

    @cached_property
    def webhooks(self) -> AsyncBetaOrganizationWebhooksWithStreamingResponse:
        from ..beta_organization_webhooks import AsyncBetaOrganizationWebhooksWithStreamingResponse

        return AsyncBetaOrganizationWebhooksWithStreamingResponse(self._resource.webhooks)
