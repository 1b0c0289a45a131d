"""client.beta.organization.claude_code.managed_settings.rbac_groups"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    delete_rbac_group_managed_settings,
    get_rbac_group_managed_settings,
    list_rbac_group_managed_settings,
    set_rbac_group_managed_settings,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        ClaudeCodeRBACGroupManagedSettings,
        ClaudeCodeRBACGroupManagedSettingsSummary,
        DeletedClaudeCodeRBACGroupManagedSettings,
    )


class BetaOrganizationClaudeCodeManagedSettingsRbacGroups(SyncResource):
    """`client.beta.organization.claude_code.managed_settings.rbac_groups`"""

    @property
    def with_raw_response(self) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse(self)

    @property
    def with_streaming_response(
        self,
    ) -> BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[ClaudeCodeRBACGroupManagedSettingsSummary]:
        """List the groups that have settings

        Lists the groups that have settings, the one with precedence first. Deleted groups are listed
        too; the default settings are not. If the order changes between two pages, the next request
        fails with 409: start again with the first page.

        Args:
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_rbac_group_managed_settings.OPERATION,
            {
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[ClaudeCodeRBACGroupManagedSettingsSummary] = self._run(call)
        return result

    def retrieve(
        self,
        rbac_group_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeCodeRBACGroupManagedSettings:
        """Get the settings of a group

        Gets the settings of a group.

        Args:
            rbac_group_id: The id of the group.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_rbac_group_managed_settings.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeCodeRBACGroupManagedSettings = self._run(call)
        return result

    def set(
        self,
        rbac_group_id: str,
        *,
        settings: Mapping[str, Any],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeCodeRBACGroupManagedSettings:
        """Set the settings of a group

        Sets or replaces the settings of a group. A group that had no settings becomes the last one in
        the order; others keep their place. After 503 the change may have happened; sending it again is
        safe.

        Args:
            rbac_group_id: The id of the group.
            settings: The settings as one JSON object, in place of the earlier ones. The stored form has at
                most 1 MiB, and can be larger than the request.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            set_rbac_group_managed_settings.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
                "settings": settings,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeCodeRBACGroupManagedSettings = self._run(call)
        return result

    def delete(
        self,
        rbac_group_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedClaudeCodeRBACGroupManagedSettings:
        """Delete the settings of a group

        Deletes the settings of a group, which leaves the order. After 503 the change may have happened:
        the settings are gone if a second request fails with 404.

        Args:
            rbac_group_id: The id of the group.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_rbac_group_managed_settings.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedClaudeCodeRBACGroupManagedSettings = self._run(call)
        return result


class AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups(AsyncResource):
    """`client.beta.organization.claude_code.managed_settings.rbac_groups`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse(self)

    @property
    def with_streaming_response(
        self,
    ) -> AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[
        ClaudeCodeRBACGroupManagedSettingsSummary, AsyncPageCursor[ClaudeCodeRBACGroupManagedSettingsSummary]
    ]:
        """List the groups that have settings

        Lists the groups that have settings, the one with precedence first. Deleted groups are listed
        too; the default settings are not. If the order changes between two pages, the next request
        fails with 409: start again with the first page.

        Args:
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_rbac_group_managed_settings.OPERATION,
            {
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)

    async def retrieve(
        self,
        rbac_group_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeCodeRBACGroupManagedSettings:
        """Get the settings of a group

        Gets the settings of a group.

        Args:
            rbac_group_id: The id of the group.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_rbac_group_managed_settings.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeCodeRBACGroupManagedSettings = await self._run(call)
        return result

    async def set(
        self,
        rbac_group_id: str,
        *,
        settings: Mapping[str, Any],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeCodeRBACGroupManagedSettings:
        """Set the settings of a group

        Sets or replaces the settings of a group. A group that had no settings becomes the last one in
        the order; others keep their place. After 503 the change may have happened; sending it again is
        safe.

        Args:
            rbac_group_id: The id of the group.
            settings: The settings as one JSON object, in place of the earlier ones. The stored form has at
                most 1 MiB, and can be larger than the request.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            set_rbac_group_managed_settings.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
                "settings": settings,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeCodeRBACGroupManagedSettings = await self._run(call)
        return result

    async def delete(
        self,
        rbac_group_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedClaudeCodeRBACGroupManagedSettings:
        """Delete the settings of a group

        Deletes the settings of a group, which leaves the order. After 503 the change may have happened:
        the settings are gone if a second request fails with 404.

        Args:
            rbac_group_id: The id of the group.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_rbac_group_managed_settings.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedClaudeCodeRBACGroupManagedSettings = await self._run(call)
        return result


class BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse:
    """The methods of `beta.organization.claude_code.managed_settings.rbac_groups`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeCodeManagedSettingsRbacGroups) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.retrieve = raw(inner.retrieve)
        self.set = raw(inner.set)
        self.delete = raw(inner.delete)


class AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithRawResponse:
    """The methods of `beta.organization.claude_code.managed_settings.rbac_groups`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.retrieve = async_raw(inner.retrieve)
        self.set = async_raw(inner.set)
        self.delete = async_raw(inner.delete)


class BetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse:
    """The methods of `beta.organization.claude_code.managed_settings.rbac_groups`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeCodeManagedSettingsRbacGroups) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.retrieve = streamed(inner.retrieve)
        self.set = streamed(inner.set)
        self.delete = streamed(inner.delete)


class AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroupsWithStreamingResponse:
    """The methods of `beta.organization.claude_code.managed_settings.rbac_groups`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.retrieve = async_streamed(inner.retrieve)
        self.set = async_streamed(inner.set)
        self.delete = async_streamed(inner.delete)
