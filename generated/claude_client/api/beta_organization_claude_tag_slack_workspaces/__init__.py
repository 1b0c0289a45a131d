"""client.beta.organization.claude_tag.slack_workspaces"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    get_claude_tag_slack_workspace,
    list_claude_tag_slack_workspaces,
    update_claude_tag_slack_workspace,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import ClaudeTagSettingsUpdateParam, ClaudeTagSlackWorkspace


class BetaOrganizationClaudeTagSlackWorkspaces(SyncResource):
    """`client.beta.organization.claude_tag.slack_workspaces`"""

    @property
    def with_raw_response(self) -> BetaOrganizationClaudeTagSlackWorkspacesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationClaudeTagSlackWorkspacesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        include_inherited: bool | NotGiven = NOT_GIVEN,
        slack_workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[ClaudeTagSlackWorkspace]:
        """List Slack workspaces

        Lists the Slack workspaces of the organization that are set up, newest first. With
        `slack_workspace_id`, the page only has this workspace, or nothing if it is not set up.

        Args:
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            include_inherited: Whether `settings` is what applies, with what is inherited, instead of what is stored. A
                page token is for a list with the same value.
            slack_workspace_id: Only this workspace, by the id that Slack gives it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_claude_tag_slack_workspaces.OPERATION,
            {
                "limit": limit,
                "page": page,
                "include_inherited": include_inherited,
                "slack_workspace_id": slack_workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[ClaudeTagSlackWorkspace] = self._run(call)
        return result

    def retrieve(
        self,
        id: str,
        *,
        include_inherited: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagSlackWorkspace:
        """Get a Slack workspace

        Gets a workspace with the settings that it stores, or with those that apply in it.

        Args:
            id: The id of the workspace, which is not the one that Slack gives it.
            include_inherited: Whether `settings` is what applies, with what is inherited, instead of what is stored. A
                page token is for a list with the same value.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_claude_tag_slack_workspace.OPERATION,
            {
                "id": id,
                "include_inherited": include_inherited,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagSlackWorkspace = self._run(call)
        return result

    def update(
        self,
        id: str,
        *,
        settings: ClaudeTagSettingsUpdateParam | Mapping[str, Any],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagSlackWorkspace:
        """Update a Slack workspace

        Changes settings that a workspace stores. If one of them is refused, none changes.

        Args:
            id: The id of the workspace, which is not the one that Slack gives it.
            settings: Settings to change. What is left out stays as it is, and null clears, so that the
                setting is inherited.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_claude_tag_slack_workspace.OPERATION,
            {
                "id": id,
                "settings": settings,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagSlackWorkspace = self._run(call)
        return result


class AsyncBetaOrganizationClaudeTagSlackWorkspaces(AsyncResource):
    """`client.beta.organization.claude_tag.slack_workspaces`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationClaudeTagSlackWorkspacesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationClaudeTagSlackWorkspacesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        include_inherited: bool | NotGiven = NOT_GIVEN,
        slack_workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[ClaudeTagSlackWorkspace, AsyncPageCursor[ClaudeTagSlackWorkspace]]:
        """List Slack workspaces

        Lists the Slack workspaces of the organization that are set up, newest first. With
        `slack_workspace_id`, the page only has this workspace, or nothing if it is not set up.

        Args:
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            include_inherited: Whether `settings` is what applies, with what is inherited, instead of what is stored. A
                page token is for a list with the same value.
            slack_workspace_id: Only this workspace, by the id that Slack gives it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_claude_tag_slack_workspaces.OPERATION,
            {
                "limit": limit,
                "page": page,
                "include_inherited": include_inherited,
                "slack_workspace_id": slack_workspace_id,
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
        id: str,
        *,
        include_inherited: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagSlackWorkspace:
        """Get a Slack workspace

        Gets a workspace with the settings that it stores, or with those that apply in it.

        Args:
            id: The id of the workspace, which is not the one that Slack gives it.
            include_inherited: Whether `settings` is what applies, with what is inherited, instead of what is stored. A
                page token is for a list with the same value.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_claude_tag_slack_workspace.OPERATION,
            {
                "id": id,
                "include_inherited": include_inherited,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagSlackWorkspace = await self._run(call)
        return result

    async def update(
        self,
        id: str,
        *,
        settings: ClaudeTagSettingsUpdateParam | Mapping[str, Any],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagSlackWorkspace:
        """Update a Slack workspace

        Changes settings that a workspace stores. If one of them is refused, none changes.

        Args:
            id: The id of the workspace, which is not the one that Slack gives it.
            settings: Settings to change. What is left out stays as it is, and null clears, so that the
                setting is inherited.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_claude_tag_slack_workspace.OPERATION,
            {
                "id": id,
                "settings": settings,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagSlackWorkspace = await self._run(call)
        return result


class BetaOrganizationClaudeTagSlackWorkspacesWithRawResponse:
    """The methods of `beta.organization.claude_tag.slack_workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeTagSlackWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)


class AsyncBetaOrganizationClaudeTagSlackWorkspacesWithRawResponse:
    """The methods of `beta.organization.claude_tag.slack_workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeTagSlackWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)


class BetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse:
    """The methods of `beta.organization.claude_tag.slack_workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeTagSlackWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)


class AsyncBetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse:
    """The methods of `beta.organization.claude_tag.slack_workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeTagSlackWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
