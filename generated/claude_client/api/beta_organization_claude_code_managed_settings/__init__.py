"""client.beta.organization.claude_code.managed_settings"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..beta_organization_claude_code_managed_settings_configuration import (
        AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration,
        AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse,
        AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse,
        BetaOrganizationClaudeCodeManagedSettingsConfiguration,
        BetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse,
        BetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse,
    )
    from ..beta_organization_claude_code_managed_settings_rbac_group_default import (
        AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault,
        AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse,
        AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse,
        BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault,
        BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse,
        BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse,
    )
    from ..beta_organization_claude_code_managed_settings_rbac_groups import (
        AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups,
        AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse,
        AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse,
        BetaOrganizationClaudeCodeManagedSettingsRbacGroups,
        BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse,
        BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse,
    )


class BetaOrganizationClaudeCodeManagedSettings(SyncResource):
    """`client.beta.organization.claude_code.managed_settings`"""

    @cached_property
    def configuration(self) -> BetaOrganizationClaudeCodeManagedSettingsConfiguration:
        from ..beta_organization_claude_code_managed_settings_configuration import (
            BetaOrganizationClaudeCodeManagedSettingsConfiguration,
        )

        return BetaOrganizationClaudeCodeManagedSettingsConfiguration(self._client, self._form)

    @cached_property
    def rbac_group_default(self) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault:
        from ..beta_organization_claude_code_managed_settings_rbac_group_default import (
            BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault,
        )

        return BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault(self._client, self._form)

    @cached_property
    def rbac_groups(self) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroups:
        from ..beta_organization_claude_code_managed_settings_rbac_groups import (
            BetaOrganizationClaudeCodeManagedSettingsRbacGroups,
        )

        return BetaOrganizationClaudeCodeManagedSettingsRbacGroups(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaOrganizationClaudeCodeManagedSettingsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationClaudeCodeManagedSettingsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse(self)


class AsyncBetaOrganizationClaudeCodeManagedSettings(AsyncResource):
    """`client.beta.organization.claude_code.managed_settings`"""

    @cached_property
    def configuration(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration:
        from ..beta_organization_claude_code_managed_settings_configuration import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration(self._client, self._form)

    @cached_property
    def rbac_group_default(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault:
        from ..beta_organization_claude_code_managed_settings_rbac_group_default import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault(self._client, self._form)

    @cached_property
    def rbac_groups(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups:
        from ..beta_organization_claude_code_managed_settings_rbac_groups import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationClaudeCodeManagedSettingsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse(self)


class BetaOrganizationClaudeCodeManagedSettingsWithRawResponse:
    """The methods of `beta.organization.claude_code.managed_settings`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeCodeManagedSettings) -> None:
        self._resource = resource

    @cached_property
    def configuration(self) -> BetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse:
        from ..beta_organization_claude_code_managed_settings_configuration import (
            BetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse,
        )

        return BetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse(
            self._resource.configuration
        )

    @cached_property
    def rbac_group_default(self) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse:
        from ..beta_organization_claude_code_managed_settings_rbac_group_default import (
            BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse,
        )

        return BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse(
            self._resource.rbac_group_default
        )

    @cached_property
    def rbac_groups(self) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse:
        from ..beta_organization_claude_code_managed_settings_rbac_groups import (
            BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse,
        )

        return BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse(self._resource.rbac_groups)


class AsyncBetaOrganizationClaudeCodeManagedSettingsWithRawResponse:
    """The methods of `beta.organization.claude_code.managed_settings`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeCodeManagedSettings) -> None:
        self._resource = resource

    @cached_property
    def configuration(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse:
        from ..beta_organization_claude_code_managed_settings_configuration import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse(
            self._resource.configuration
        )

    @cached_property
    def rbac_group_default(
        self,
    ) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse:
        from ..beta_organization_claude_code_managed_settings_rbac_group_default import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse(
            self._resource.rbac_group_default
        )

    @cached_property
    def rbac_groups(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse:
        from ..beta_organization_claude_code_managed_settings_rbac_groups import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse(
            self._resource.rbac_groups
        )


class BetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse:
    """The methods of `beta.organization.claude_code.managed_settings`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeCodeManagedSettings) -> None:
        self._resource = resource

    @cached_property
    def configuration(self) -> BetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse:
        from ..beta_organization_claude_code_managed_settings_configuration import (
            BetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse,
        )

        return BetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse(
            self._resource.configuration
        )

    @cached_property
    def rbac_group_default(
        self,
    ) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse:
        from ..beta_organization_claude_code_managed_settings_rbac_group_default import (
            BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse,
        )

        return BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse(
            self._resource.rbac_group_default
        )

    @cached_property
    def rbac_groups(self) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse:
        from ..beta_organization_claude_code_managed_settings_rbac_groups import (
            BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse,
        )

        return BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse(
            self._resource.rbac_groups
        )


class AsyncBetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse:
    """The methods of `beta.organization.claude_code.managed_settings`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeCodeManagedSettings) -> None:
        self._resource = resource

    @cached_property
    def configuration(
        self,
    ) -> AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse:
        from ..beta_organization_claude_code_managed_settings_configuration import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse(
            self._resource.configuration
        )

    @cached_property
    def rbac_group_default(
        self,
    ) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse:
        from ..beta_organization_claude_code_managed_settings_rbac_group_default import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse(
            self._resource.rbac_group_default
        )

    @cached_property
    def rbac_groups(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse:
        from ..beta_organization_claude_code_managed_settings_rbac_groups import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse(
            self._resource.rbac_groups
        )
