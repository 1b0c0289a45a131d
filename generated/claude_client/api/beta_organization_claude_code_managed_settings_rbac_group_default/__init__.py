"""client.beta.organization.claude_code.managed_settings.rbac_group_default"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import get_default_managed_settings, update_default_managed_settings

if TYPE_CHECKING:
    from httpx import Timeout

    from ...models import ClaudeCodeRBACGroupDefaultManagedSettings


class BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault(SyncResource):
    """`client.beta.organization.claude_code.managed_settings.rbac_group_default`"""

    @property
    def with_raw_response(self) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse(self)

    @property
    def with_streaming_response(
        self,
    ) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeCodeRBACGroupDefaultManagedSettings:
        """Get the default settings

        Gets the settings of people who are in no group that has settings. They apply in the mode
        `rbac_groups`.

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
            get_default_managed_settings.OPERATION,
            {},
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeCodeRBACGroupDefaultManagedSettings = self._run(call)
        return result

    def update(
        self,
        *,
        settings: Mapping[str, Any] | None,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeCodeRBACGroupDefaultManagedSettings:
        """Set the default settings

        Sets, replaces or removes the default settings. After 503 the change may have happened; sending
        it again is safe.

        Args:
            settings: The settings as one JSON object, in place of the earlier ones; null removes them. The
                stored form has at most 1 MiB, and can be larger than the request.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_default_managed_settings.OPERATION,
            {
                "settings": settings,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeCodeRBACGroupDefaultManagedSettings = self._run(call)
        return result


class AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault(AsyncResource):
    """`client.beta.organization.claude_code.managed_settings.rbac_group_default`"""

    @property
    def with_raw_response(
        self,
    ) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse(self)

    @property
    def with_streaming_response(
        self,
    ) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeCodeRBACGroupDefaultManagedSettings:
        """Get the default settings

        Gets the settings of people who are in no group that has settings. They apply in the mode
        `rbac_groups`.

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
            get_default_managed_settings.OPERATION,
            {},
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeCodeRBACGroupDefaultManagedSettings = await self._run(call)
        return result

    async def update(
        self,
        *,
        settings: Mapping[str, Any] | None,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeCodeRBACGroupDefaultManagedSettings:
        """Set the default settings

        Sets, replaces or removes the default settings. After 503 the change may have happened; sending
        it again is safe.

        Args:
            settings: The settings as one JSON object, in place of the earlier ones; null removes them. The
                stored form has at most 1 MiB, and can be larger than the request.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_default_managed_settings.OPERATION,
            {
                "settings": settings,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeCodeRBACGroupDefaultManagedSettings = await self._run(call)
        return result


class BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse:
    """The methods of `beta.organization.claude_code.managed_settings.rbac_group_default`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)


class AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithRawResponse:
    """The methods of `beta.organization.claude_code.managed_settings.rbac_group_default`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)


class BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse:
    """The methods of `beta.organization.claude_code.managed_settings.rbac_group_default`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)


class AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefaultWithStreamingResponse:
    """The methods of `beta.organization.claude_code.managed_settings.rbac_group_default`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupDefault) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
