"""client.beta.organization.claude_tag.slack_channels"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    create_claude_tag_slack_channel,
    delete_claude_tag_slack_channel,
    get_claude_tag_slack_channel,
    list_claude_tag_slack_channels,
    update_claude_tag_slack_channel,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        ClaudeTagDeletedSlackChannel,
        ClaudeTagSettingsCreateParam,
        ClaudeTagSettingsUpdateParam,
        ClaudeTagSlackChannel,
        ClaudeTagSlackChannelIdentifiers,
        ClaudeTagSlackChannelIdentifiersParam,
    )


class BetaOrganizationClaudeTagSlackChannels(SyncResource):
    """`client.beta.organization.claude_tag.slack_channels`"""

    @property
    def with_raw_response(self) -> BetaOrganizationClaudeTagSlackChannelsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationClaudeTagSlackChannelsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationClaudeTagSlackChannelsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationClaudeTagSlackChannelsWithStreamingResponse(self)

    def list(
        self,
        *,
        slack_workspace_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        include_inherited: bool | NotGiven = NOT_GIVEN,
        slack_channel_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[ClaudeTagSlackChannel]:
        """List Slack channels

        Lists the channels of a Slack workspace that are set up, newest first. With `slack_channel_id`,
        the page only has this channel, or nothing if it is not set up. It fails with 404 if the
        workspace is not set up.

        Args:
            slack_workspace_id: The workspace whose channels are listed, by the id that Slack gives it.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            include_inherited: Whether `settings` is what applies, with what is inherited, instead of what is stored. A
                page token is for a list with the same value.
            slack_channel_id: Only this channel, by the id that Slack gives it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_claude_tag_slack_channels.OPERATION,
            {
                "slack_workspace_id": slack_workspace_id,
                "limit": limit,
                "page": page,
                "include_inherited": include_inherited,
                "slack_channel_id": slack_channel_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[ClaudeTagSlackChannel] = self._run(call)
        return result

    def create(
        self,
        *,
        slack: ClaudeTagSlackChannelIdentifiersParam | ClaudeTagSlackChannelIdentifiers | Mapping[str, Any],
        settings: ClaudeTagSettingsCreateParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagSlackChannel:
        """Set up a Slack channel

        Sets up a channel that the app of Claude can see in Slack, or returns it if it is set up
        already, and then applies `settings`. If these are refused, the channel stays set up without
        them, and `details.slack_channel_id` of the error names it.

        Args:
            slack: The channel, in a workspace of the organization.
            settings: What the channel stores from then on, as for an update.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_claude_tag_slack_channel.OPERATION,
            {
                "slack": slack,
                "settings": settings,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagSlackChannel = self._run(call)
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
    ) -> ClaudeTagSlackChannel:
        """Get a Slack channel

        Gets a channel with the settings that it stores, or with those that apply in it.

        Args:
            id: The id of the channel, which is not the one that Slack gives it.
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
            get_claude_tag_slack_channel.OPERATION,
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
        result: ClaudeTagSlackChannel = self._run(call)
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
    ) -> ClaudeTagSlackChannel:
        """Update a Slack channel

        Changes settings that a channel stores. If one of them is refused, none changes. A group of
        direct messages has no settings.

        Args:
            id: The id of the channel, which is not the one that Slack gives it.
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
            update_claude_tag_slack_channel.OPERATION,
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
        result: ClaudeTagSlackChannel = self._run(call)
        return result

    def delete(
        self,
        id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagDeletedSlackChannel:
        """Remove a Slack channel

        Removes a channel from Claude Tag, with its settings and bundles at once, and soon after with
        its sessions, memory, routines and artifacts, for good. In Slack it stays as it is. It is
        refused while `enabled` is true for the channel, of its own or inherited. The channel inherits
        again afterwards, so using Claude in it can set it up anew.

        Args:
            id: The id of the channel, which is not the one that Slack gives it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_claude_tag_slack_channel.OPERATION,
            {
                "id": id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagDeletedSlackChannel = self._run(call)
        return result


class AsyncBetaOrganizationClaudeTagSlackChannels(AsyncResource):
    """`client.beta.organization.claude_tag.slack_channels`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationClaudeTagSlackChannelsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationClaudeTagSlackChannelsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationClaudeTagSlackChannelsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationClaudeTagSlackChannelsWithStreamingResponse(self)

    def list(
        self,
        *,
        slack_workspace_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        include_inherited: bool | NotGiven = NOT_GIVEN,
        slack_channel_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[ClaudeTagSlackChannel, AsyncPageCursor[ClaudeTagSlackChannel]]:
        """List Slack channels

        Lists the channels of a Slack workspace that are set up, newest first. With `slack_channel_id`,
        the page only has this channel, or nothing if it is not set up. It fails with 404 if the
        workspace is not set up.

        Args:
            slack_workspace_id: The workspace whose channels are listed, by the id that Slack gives it.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            include_inherited: Whether `settings` is what applies, with what is inherited, instead of what is stored. A
                page token is for a list with the same value.
            slack_channel_id: Only this channel, by the id that Slack gives it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_claude_tag_slack_channels.OPERATION,
            {
                "slack_workspace_id": slack_workspace_id,
                "limit": limit,
                "page": page,
                "include_inherited": include_inherited,
                "slack_channel_id": slack_channel_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)

    async def create(
        self,
        *,
        slack: ClaudeTagSlackChannelIdentifiersParam | ClaudeTagSlackChannelIdentifiers | Mapping[str, Any],
        settings: ClaudeTagSettingsCreateParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagSlackChannel:
        """Set up a Slack channel

        Sets up a channel that the app of Claude can see in Slack, or returns it if it is set up
        already, and then applies `settings`. If these are refused, the channel stays set up without
        them, and `details.slack_channel_id` of the error names it.

        Args:
            slack: The channel, in a workspace of the organization.
            settings: What the channel stores from then on, as for an update.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_claude_tag_slack_channel.OPERATION,
            {
                "slack": slack,
                "settings": settings,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagSlackChannel = await self._run(call)
        return result

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
    ) -> ClaudeTagSlackChannel:
        """Get a Slack channel

        Gets a channel with the settings that it stores, or with those that apply in it.

        Args:
            id: The id of the channel, which is not the one that Slack gives it.
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
            get_claude_tag_slack_channel.OPERATION,
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
        result: ClaudeTagSlackChannel = await self._run(call)
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
    ) -> ClaudeTagSlackChannel:
        """Update a Slack channel

        Changes settings that a channel stores. If one of them is refused, none changes. A group of
        direct messages has no settings.

        Args:
            id: The id of the channel, which is not the one that Slack gives it.
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
            update_claude_tag_slack_channel.OPERATION,
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
        result: ClaudeTagSlackChannel = await self._run(call)
        return result

    async def delete(
        self,
        id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagDeletedSlackChannel:
        """Remove a Slack channel

        Removes a channel from Claude Tag, with its settings and bundles at once, and soon after with
        its sessions, memory, routines and artifacts, for good. In Slack it stays as it is. It is
        refused while `enabled` is true for the channel, of its own or inherited. The channel inherits
        again afterwards, so using Claude in it can set it up anew.

        Args:
            id: The id of the channel, which is not the one that Slack gives it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_claude_tag_slack_channel.OPERATION,
            {
                "id": id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagDeletedSlackChannel = await self._run(call)
        return result


class BetaOrganizationClaudeTagSlackChannelsWithRawResponse:
    """The methods of `beta.organization.claude_tag.slack_channels`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeTagSlackChannels) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)


class AsyncBetaOrganizationClaudeTagSlackChannelsWithRawResponse:
    """The methods of `beta.organization.claude_tag.slack_channels`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeTagSlackChannels) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)


class BetaOrganizationClaudeTagSlackChannelsWithStreamingResponse:
    """The methods of `beta.organization.claude_tag.slack_channels`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeTagSlackChannels) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)


class AsyncBetaOrganizationClaudeTagSlackChannelsWithStreamingResponse:
    """The methods of `beta.organization.claude_tag.slack_channels`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeTagSlackChannels) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)
