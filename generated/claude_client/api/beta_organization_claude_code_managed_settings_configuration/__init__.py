"""client.beta.organization.claude_code.managed_settings.configuration"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import get_managed_settings_configuration, update_managed_settings_configuration

if TYPE_CHECKING:
    from httpx import Timeout

    from ...models import (
        ClaudeCodeManagedSettingsConfiguration,
        ClaudeCodeManagedSettingsMode,
        ClaudeCodeManagedSettingsModeParam,
    )


class BetaOrganizationClaudeCodeManagedSettingsConfiguration(SyncResource):
    """`client.beta.organization.claude_code.managed_settings.configuration`"""

    @property
    def with_raw_response(self) -> BetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse(self)

    @property
    def with_streaming_response(
        self,
    ) -> BetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeCodeManagedSettingsConfiguration:
        """Get the configuration

        Gets the mode, and the order of the groups that have settings.

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
            get_managed_settings_configuration.OPERATION,
            {},
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeCodeManagedSettingsConfiguration = self._run(call)
        return result

    def update(
        self,
        *,
        mode: ClaudeCodeManagedSettingsModeParam | ClaudeCodeManagedSettingsMode | NotGiven = NOT_GIVEN,
        rbac_group_order: Sequence[str] | NotGiven = NOT_GIVEN,
        rbac_group_order_version: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeCodeManagedSettingsConfiguration:
        """Update the configuration

        Changes the mode, the order of the groups, or both at once. If the mode becomes `rbac_groups`
        while no group has settings and no defaults are set, the settings of the organization become the
        default settings; later changes of them do not. The request fails with 400 if they cannot be
        copied. After 503 the change may have happened; sending it again is safe.

        Args:
            mode: The new mode.
            rbac_group_order: Each group that has settings, once. The first has precedence over the others.
            rbac_group_order_version: The version of the order that you read before. If the order has changed since, the
                request fails with 409.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_managed_settings_configuration.OPERATION,
            {
                "mode": mode,
                "rbac_group_order": rbac_group_order,
                "rbac_group_order_version": rbac_group_order_version,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeCodeManagedSettingsConfiguration = self._run(call)
        return result


class AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration(AsyncResource):
    """`client.beta.organization.claude_code.managed_settings.configuration`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse(self)

    @property
    def with_streaming_response(
        self,
    ) -> AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeCodeManagedSettingsConfiguration:
        """Get the configuration

        Gets the mode, and the order of the groups that have settings.

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
            get_managed_settings_configuration.OPERATION,
            {},
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeCodeManagedSettingsConfiguration = await self._run(call)
        return result

    async def update(
        self,
        *,
        mode: ClaudeCodeManagedSettingsModeParam | ClaudeCodeManagedSettingsMode | NotGiven = NOT_GIVEN,
        rbac_group_order: Sequence[str] | NotGiven = NOT_GIVEN,
        rbac_group_order_version: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeCodeManagedSettingsConfiguration:
        """Update the configuration

        Changes the mode, the order of the groups, or both at once. If the mode becomes `rbac_groups`
        while no group has settings and no defaults are set, the settings of the organization become the
        default settings; later changes of them do not. The request fails with 400 if they cannot be
        copied. After 503 the change may have happened; sending it again is safe.

        Args:
            mode: The new mode.
            rbac_group_order: Each group that has settings, once. The first has precedence over the others.
            rbac_group_order_version: The version of the order that you read before. If the order has changed since, the
                request fails with 409.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_managed_settings_configuration.OPERATION,
            {
                "mode": mode,
                "rbac_group_order": rbac_group_order,
                "rbac_group_order_version": rbac_group_order_version,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeCodeManagedSettingsConfiguration = await self._run(call)
        return result


class BetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse:
    """The methods of `beta.organization.claude_code.managed_settings.configuration`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeCodeManagedSettingsConfiguration) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)


class AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithRawResponse:
    """The methods of `beta.organization.claude_code.managed_settings.configuration`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)


class BetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse:
    """The methods of `beta.organization.claude_code.managed_settings.configuration`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeCodeManagedSettingsConfiguration) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)


class AsyncBetaOrganizationClaudeCodeManagedSettingsConfigurationWithStreamingResponse:
    """The methods of `beta.organization.claude_code.managed_settings.configuration`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeCodeManagedSettingsConfiguration) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
