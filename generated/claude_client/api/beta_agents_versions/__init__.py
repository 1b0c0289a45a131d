"""client.beta.agents.versions"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_agent_versions

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import Agent


class BetaAgentsVersions(SyncResource):
    """`client.beta.agents.versions`"""

    @property
    def with_raw_response(self) -> BetaAgentsVersionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaAgentsVersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaAgentsVersionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaAgentsVersionsWithStreamingResponse(self)

    def list(
        self,
        agent_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[Agent]:
        """List the versions of an agent

        Lists all versions of an agent, newest first.

        Args:
            agent_id: The id of the agent.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_agent_versions.OPERATION,
            {
                "agent_id": agent_id,
                "limit": limit,
                "page": page,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[Agent] = self._run(call)
        return result


class AsyncBetaAgentsVersions(AsyncResource):
    """`client.beta.agents.versions`"""

    @property
    def with_raw_response(self) -> AsyncBetaAgentsVersionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaAgentsVersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaAgentsVersionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaAgentsVersionsWithStreamingResponse(self)

    def list(
        self,
        agent_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[Agent, AsyncPageCursor[Agent]]:
        """List the versions of an agent

        Lists all versions of an agent, newest first.

        Args:
            agent_id: The id of the agent.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_agent_versions.OPERATION,
            {
                "agent_id": agent_id,
                "limit": limit,
                "page": page,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)


class BetaAgentsVersionsWithRawResponse:
    """The methods of `beta.agents.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaAgentsVersions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)


class AsyncBetaAgentsVersionsWithRawResponse:
    """The methods of `beta.agents.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaAgentsVersions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)


class BetaAgentsVersionsWithStreamingResponse:
    """The methods of `beta.agents.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaAgentsVersions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)


class AsyncBetaAgentsVersionsWithStreamingResponse:
    """The methods of `beta.agents.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaAgentsVersions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
