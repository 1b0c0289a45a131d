"""client.beta.sessions.threads"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import archive_session_thread, get_session_thread, list_session_threads

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import SessionThread
    from ..beta_sessions_threads_events import (
        AsyncBetaSessionsThreadsEvents,
        AsyncBetaSessionsThreadsEventsWithRawResponse,
        AsyncBetaSessionsThreadsEventsWithStreamingResponse,
        BetaSessionsThreadsEvents,
        BetaSessionsThreadsEventsWithRawResponse,
        BetaSessionsThreadsEventsWithStreamingResponse,
    )


class BetaSessionsThreads(SyncResource):
    """`client.beta.sessions.threads`"""

    @cached_property
    def events(self) -> BetaSessionsThreadsEvents:
        from ..beta_sessions_threads_events import BetaSessionsThreadsEvents

        return BetaSessionsThreadsEvents(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaSessionsThreadsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaSessionsThreadsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaSessionsThreadsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaSessionsThreadsWithStreamingResponse(self)

    def list(
        self,
        session_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        statuses: Sequence[Literal["running", "idle", "rescheduling", "terminated"]] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[SessionThread]:
        """List threads

        Lists the threads of a session.

        Args:
            session_id: The id of the session.
            limit: The most threads of a page. No source says what the largest value is. Default: 1000.
            page: The `next_page` of an earlier response. The default is the first page.
            statuses: Only threads with one of these statuses.
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
            list_session_threads.OPERATION,
            {
                "session_id": session_id,
                "limit": limit,
                "page": page,
                "statuses": statuses,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[SessionThread] = self._run(call)
        return result

    def retrieve(
        self,
        thread_id: str,
        *,
        session_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SessionThread:
        """Get a thread

        Gets a thread of a session.

        Args:
            session_id: The id of the session.
            thread_id: The id of the thread.
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
            get_session_thread.OPERATION,
            {
                "session_id": session_id,
                "thread_id": thread_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SessionThread = self._run(call)
        return result

    def archive(
        self,
        thread_id: str,
        *,
        session_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SessionThread:
        """Archive a thread

        Ends a thread that is idle, so that there is room for another one.

        Args:
            session_id: The id of the session.
            thread_id: The id of the thread.
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
            archive_session_thread.OPERATION,
            {
                "session_id": session_id,
                "thread_id": thread_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SessionThread = self._run(call)
        return result


class AsyncBetaSessionsThreads(AsyncResource):
    """`client.beta.sessions.threads`"""

    @cached_property
    def events(self) -> AsyncBetaSessionsThreadsEvents:
        from ..beta_sessions_threads_events import AsyncBetaSessionsThreadsEvents

        return AsyncBetaSessionsThreadsEvents(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaSessionsThreadsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaSessionsThreadsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaSessionsThreadsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaSessionsThreadsWithStreamingResponse(self)

    def list(
        self,
        session_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        statuses: Sequence[Literal["running", "idle", "rescheduling", "terminated"]] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[SessionThread, AsyncPageCursor[SessionThread]]:
        """List threads

        Lists the threads of a session.

        Args:
            session_id: The id of the session.
            limit: The most threads of a page. No source says what the largest value is. Default: 1000.
            page: The `next_page` of an earlier response. The default is the first page.
            statuses: Only threads with one of these statuses.
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
            list_session_threads.OPERATION,
            {
                "session_id": session_id,
                "limit": limit,
                "page": page,
                "statuses": statuses,
                "workspace_id": workspace_id,
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
        thread_id: str,
        *,
        session_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SessionThread:
        """Get a thread

        Gets a thread of a session.

        Args:
            session_id: The id of the session.
            thread_id: The id of the thread.
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
            get_session_thread.OPERATION,
            {
                "session_id": session_id,
                "thread_id": thread_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SessionThread = await self._run(call)
        return result

    async def archive(
        self,
        thread_id: str,
        *,
        session_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SessionThread:
        """Archive a thread

        Ends a thread that is idle, so that there is room for another one.

        Args:
            session_id: The id of the session.
            thread_id: The id of the thread.
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
            archive_session_thread.OPERATION,
            {
                "session_id": session_id,
                "thread_id": thread_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SessionThread = await self._run(call)
        return result


class BetaSessionsThreadsWithRawResponse:
    """The methods of `beta.sessions.threads`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSessionsThreads) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.retrieve = raw(inner.retrieve)
        self.archive = raw(inner.archive)

    @cached_property
    def events(self) -> BetaSessionsThreadsEventsWithRawResponse:
        from ..beta_sessions_threads_events import BetaSessionsThreadsEventsWithRawResponse

        return BetaSessionsThreadsEventsWithRawResponse(self._resource.events)


class AsyncBetaSessionsThreadsWithRawResponse:
    """The methods of `beta.sessions.threads`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSessionsThreads) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.retrieve = async_raw(inner.retrieve)
        self.archive = async_raw(inner.archive)

    @cached_property
    def events(self) -> AsyncBetaSessionsThreadsEventsWithRawResponse:
        from ..beta_sessions_threads_events import AsyncBetaSessionsThreadsEventsWithRawResponse

        return AsyncBetaSessionsThreadsEventsWithRawResponse(self._resource.events)


class BetaSessionsThreadsWithStreamingResponse:
    """The methods of `beta.sessions.threads`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSessionsThreads) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.retrieve = streamed(inner.retrieve)
        self.archive = streamed(inner.archive)

    @cached_property
    def events(self) -> BetaSessionsThreadsEventsWithStreamingResponse:
        from ..beta_sessions_threads_events import BetaSessionsThreadsEventsWithStreamingResponse

        return BetaSessionsThreadsEventsWithStreamingResponse(self._resource.events)


class AsyncBetaSessionsThreadsWithStreamingResponse:
    """The methods of `beta.sessions.threads`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSessionsThreads) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.retrieve = async_streamed(inner.retrieve)
        self.archive = async_streamed(inner.archive)

    @cached_property
    def events(self) -> AsyncBetaSessionsThreadsEventsWithStreamingResponse:
        from ..beta_sessions_threads_events import AsyncBetaSessionsThreadsEventsWithStreamingResponse

        return AsyncBetaSessionsThreadsEventsWithStreamingResponse(self._resource.events)
