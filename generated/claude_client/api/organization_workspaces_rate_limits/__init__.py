"""client.organization.workspaces.rate_limits"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_workspace_rate_limits, update_workspace_rate_limit

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import WorkspaceRateLimit, WorkspaceRateLimitUpdateValueParam


class OrganizationWorkspacesRateLimits(SyncResource):
    """`client.organization.workspaces.rate_limits`, `client.beta.organization.workspaces.rate_limits`"""

    @property
    def with_raw_response(self) -> OrganizationWorkspacesRateLimitsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationWorkspacesRateLimitsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationWorkspacesRateLimitsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationWorkspacesRateLimitsWithStreamingResponse(self)

    def list(
        self,
        workspace_id: str,
        *,
        group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
        | NotGiven = NOT_GIVEN,
        include_inherited: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[WorkspaceRateLimit]:
        """List the rate limits of a workspace

        Lists the limits that the workspace has of its own, one entry for each group.

        Args:
            workspace_id: The id of the workspace.
            group_type: Only the limits of this kind of group.
            include_inherited: Whether the list also has the limits of the organization that apply to the workspace.
                Default: False.
            limit: The most objects of a page. Without it, one page has all objects.
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
            list_workspace_rate_limits.OPERATION,
            {
                "workspace_id": workspace_id,
                "group_type": group_type,
                "include_inherited": include_inherited,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[WorkspaceRateLimit] = self._run(call)
        return result

    def update(
        self,
        rate_limit_id: str,
        *,
        workspace_id: str,
        limits: Sequence[WorkspaceRateLimitUpdateValueParam | Mapping[str, Any]],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> WorkspaceRateLimit:
        """Set rate limits of a workspace

        Sets or clears limits of a workspace for one group. It can take an hour until they apply. The
        default workspace has no limits of its own.

        Args:
            workspace_id: The id of the workspace.
            rate_limit_id: The id of the rate limit of the organization.
            limits: The limits, one of each type.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_workspace_rate_limit.OPERATION,
            {
                "workspace_id": workspace_id,
                "rate_limit_id": rate_limit_id,
                "limits": limits,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: WorkspaceRateLimit = self._run(call)
        return result


class AsyncOrganizationWorkspacesRateLimits(AsyncResource):
    """`client.organization.workspaces.rate_limits`, `client.beta.organization.workspaces.rate_limits`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationWorkspacesRateLimitsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationWorkspacesRateLimitsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationWorkspacesRateLimitsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationWorkspacesRateLimitsWithStreamingResponse(self)

    def list(
        self,
        workspace_id: str,
        *,
        group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
        | NotGiven = NOT_GIVEN,
        include_inherited: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[WorkspaceRateLimit, AsyncPageCursor[WorkspaceRateLimit]]:
        """List the rate limits of a workspace

        Lists the limits that the workspace has of its own, one entry for each group.

        Args:
            workspace_id: The id of the workspace.
            group_type: Only the limits of this kind of group.
            include_inherited: Whether the list also has the limits of the organization that apply to the workspace.
                Default: False.
            limit: The most objects of a page. Without it, one page has all objects.
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
            list_workspace_rate_limits.OPERATION,
            {
                "workspace_id": workspace_id,
                "group_type": group_type,
                "include_inherited": include_inherited,
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

    async def update(
        self,
        rate_limit_id: str,
        *,
        workspace_id: str,
        limits: Sequence[WorkspaceRateLimitUpdateValueParam | Mapping[str, Any]],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> WorkspaceRateLimit:
        """Set rate limits of a workspace

        Sets or clears limits of a workspace for one group. It can take an hour until they apply. The
        default workspace has no limits of its own.

        Args:
            workspace_id: The id of the workspace.
            rate_limit_id: The id of the rate limit of the organization.
            limits: The limits, one of each type.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_workspace_rate_limit.OPERATION,
            {
                "workspace_id": workspace_id,
                "rate_limit_id": rate_limit_id,
                "limits": limits,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: WorkspaceRateLimit = await self._run(call)
        return result


class OrganizationWorkspacesRateLimitsWithRawResponse:
    """The methods of `organization.workspaces.rate_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationWorkspacesRateLimits) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.update = raw(inner.update)


class AsyncOrganizationWorkspacesRateLimitsWithRawResponse:
    """The methods of `organization.workspaces.rate_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationWorkspacesRateLimits) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.update = async_raw(inner.update)


class OrganizationWorkspacesRateLimitsWithStreamingResponse:
    """The methods of `organization.workspaces.rate_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationWorkspacesRateLimits) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.update = streamed(inner.update)


class AsyncOrganizationWorkspacesRateLimitsWithStreamingResponse:
    """The methods of `organization.workspaces.rate_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationWorkspacesRateLimits) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.update = async_streamed(inner.update)
