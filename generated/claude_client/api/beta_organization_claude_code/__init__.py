"""client.beta.organization.claude_code"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..beta_organization_claude_code_managed_settings import (
        AsyncBetaOrganizationClaudeCodeManagedSettings,
        AsyncBetaOrganizationClaudeCodeManagedSettingsWithRawResponse,
        AsyncBetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse,
        BetaOrganizationClaudeCodeManagedSettings,
        BetaOrganizationClaudeCodeManagedSettingsWithRawResponse,
        BetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse,
    )


class BetaOrganizationClaudeCode(SyncResource):
    """`client.beta.organization.claude_code`"""

    @cached_property
    def managed_settings(self) -> BetaOrganizationClaudeCodeManagedSettings:
        from ..beta_organization_claude_code_managed_settings import BetaOrganizationClaudeCodeManagedSettings

        return BetaOrganizationClaudeCodeManagedSettings(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaOrganizationClaudeCodeWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationClaudeCodeWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationClaudeCodeWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationClaudeCodeWithStreamingResponse(self)


class AsyncBetaOrganizationClaudeCode(AsyncResource):
    """`client.beta.organization.claude_code`"""

    @cached_property
    def managed_settings(self) -> AsyncBetaOrganizationClaudeCodeManagedSettings:
        from ..beta_organization_claude_code_managed_settings import (
            AsyncBetaOrganizationClaudeCodeManagedSettings,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettings(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationClaudeCodeWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationClaudeCodeWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationClaudeCodeWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationClaudeCodeWithStreamingResponse(self)


class BetaOrganizationClaudeCodeWithRawResponse:
    """The methods of `beta.organization.claude_code`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeCode) -> None:
        self._resource = resource

    @cached_property
    def managed_settings(self) -> BetaOrganizationClaudeCodeManagedSettingsWithRawResponse:
        from ..beta_organization_claude_code_managed_settings import (
            BetaOrganizationClaudeCodeManagedSettingsWithRawResponse,
        )

        return BetaOrganizationClaudeCodeManagedSettingsWithRawResponse(self._resource.managed_settings)


class AsyncBetaOrganizationClaudeCodeWithRawResponse:
    """The methods of `beta.organization.claude_code`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeCode) -> None:
        self._resource = resource

    @cached_property
    def managed_settings(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsWithRawResponse:
        from ..beta_organization_claude_code_managed_settings import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsWithRawResponse,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsWithRawResponse(self._resource.managed_settings)


class BetaOrganizationClaudeCodeWithStreamingResponse:
    """The methods of `beta.organization.claude_code`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeCode) -> None:
        self._resource = resource

    @cached_property
    def managed_settings(self) -> BetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse:
        from ..beta_organization_claude_code_managed_settings import (
            BetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse,
        )

        return BetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse(self._resource.managed_settings)


class AsyncBetaOrganizationClaudeCodeWithStreamingResponse:
    """The methods of `beta.organization.claude_code`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeCode) -> None:
        self._resource = resource

    @cached_property
    def managed_settings(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse:
        from ..beta_organization_claude_code_managed_settings import (
            AsyncBetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse,
        )

        return AsyncBetaOrganizationClaudeCodeManagedSettingsWithStreamingResponse(
            self._resource.managed_settings
        )
