"""client.beta.organization.plugins.shares"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_plugin_shares

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import PluginShare


class BetaOrganizationPluginsShares(SyncResource):
    """`client.beta.organization.plugins.shares`"""

    @property
    def with_raw_response(self) -> BetaOrganizationPluginsSharesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationPluginsSharesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationPluginsSharesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationPluginsSharesWithStreamingResponse(self)

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        target_type: Literal["organization", "organization_member", "rbac_group"]
        | None
        | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[PluginShare]:
        """List the shares of a plugin

        Lists with whom a member shares a plugin of their own, the newest share first. Members share
        plugins in claude.ai. A plugin of the organization has installation settings instead.

        Args:
            plugin_id: The id of the plugin.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            organization_id: The organization to read, as its UUID or as an id that begins with `org_`. A key for all
                organizations of a parent can name each of them; any other key can only name its own,
                and gets 404 for another. A value of another form gets 400.
            target_type: Only shares with everyone in the organization, with groups, or with single members.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_plugin_shares.OPERATION,
            {
                "plugin_id": plugin_id,
                "limit": limit,
                "page": page,
                "organization_id": organization_id,
                "target_type": target_type,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[PluginShare] = self._run(call)
        return result


class AsyncBetaOrganizationPluginsShares(AsyncResource):
    """`client.beta.organization.plugins.shares`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationPluginsSharesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationPluginsSharesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationPluginsSharesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationPluginsSharesWithStreamingResponse(self)

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        target_type: Literal["organization", "organization_member", "rbac_group"]
        | None
        | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[PluginShare, AsyncPageCursor[PluginShare]]:
        """List the shares of a plugin

        Lists with whom a member shares a plugin of their own, the newest share first. Members share
        plugins in claude.ai. A plugin of the organization has installation settings instead.

        Args:
            plugin_id: The id of the plugin.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            organization_id: The organization to read, as its UUID or as an id that begins with `org_`. A key for all
                organizations of a parent can name each of them; any other key can only name its own,
                and gets 404 for another. A value of another form gets 400.
            target_type: Only shares with everyone in the organization, with groups, or with single members.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_plugin_shares.OPERATION,
            {
                "plugin_id": plugin_id,
                "limit": limit,
                "page": page,
                "organization_id": organization_id,
                "target_type": target_type,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)


class BetaOrganizationPluginsSharesWithRawResponse:
    """The methods of `beta.organization.plugins.shares`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationPluginsShares) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)


class AsyncBetaOrganizationPluginsSharesWithRawResponse:
    """The methods of `beta.organization.plugins.shares`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationPluginsShares) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)


class BetaOrganizationPluginsSharesWithStreamingResponse:
    """The methods of `beta.organization.plugins.shares`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationPluginsShares) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)


class AsyncBetaOrganizationPluginsSharesWithStreamingResponse:
    """The methods of `beta.organization.plugins.shares`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationPluginsShares) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
