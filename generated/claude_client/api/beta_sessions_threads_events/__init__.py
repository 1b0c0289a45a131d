"""client.beta.sessions.threads.events"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_session_thread_events, stream_session_thread_events

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ..._runtime.streams.streaming import AsyncStream, Stream
    from ...models import SessionEvent, StreamSessionEvent


class BetaSessionsThreadsEvents(SyncResource):
    """`client.beta.sessions.threads.events`"""

    @property
    def with_raw_response(self) -> BetaSessionsThreadsEventsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaSessionsThreadsEventsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaSessionsThreadsEventsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaSessionsThreadsEventsWithStreamingResponse(self)

    def list(
        self,
        thread_id: str,
        *,
        session_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[SessionEvent]:
        """List events of a thread

        Lists what has happened in a thread, oldest first.

        Args:
            session_id: The id of the session.
            thread_id: The id of the thread.
            limit: The most events of a page. No source says what the default and the largest value are.
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
            list_session_thread_events.OPERATION,
            {
                "session_id": session_id,
                "thread_id": thread_id,
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
        result: SyncPageCursor[SessionEvent] = self._run(call)
        return result

    def stream(
        self,
        thread_id: str,
        *,
        session_id: str,
        event_deltas: Sequence[Literal["agent.message", "agent.thinking"]] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[StreamSessionEvent]:
        """Stream events of a thread

        Streams what happens in a thread from now on, as the stream of the session does.

        Args:
            session_id: The id of the session.
            thread_id: The id of the thread.
            event_deltas: Adds previews of events of these types: `event_start` when one begins, and for messages
                `event_delta` with the text so far.
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
            stream_session_thread_events.OPERATION,
            {
                "session_id": session_id,
                "thread_id": thread_id,
                "event_deltas": event_deltas,
                "workspace_id": workspace_id,
            },
            stream=True,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Stream[StreamSessionEvent] = self._run(call)
        return result


class AsyncBetaSessionsThreadsEvents(AsyncResource):
    """`client.beta.sessions.threads.events`"""

    @property
    def with_raw_response(self) -> AsyncBetaSessionsThreadsEventsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaSessionsThreadsEventsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaSessionsThreadsEventsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaSessionsThreadsEventsWithStreamingResponse(self)

    def list(
        self,
        thread_id: str,
        *,
        session_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[SessionEvent, AsyncPageCursor[SessionEvent]]:
        """List events of a thread

        Lists what has happened in a thread, oldest first.

        Args:
            session_id: The id of the session.
            thread_id: The id of the thread.
            limit: The most events of a page. No source says what the default and the largest value are.
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
            list_session_thread_events.OPERATION,
            {
                "session_id": session_id,
                "thread_id": thread_id,
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

    async def stream(
        self,
        thread_id: str,
        *,
        session_id: str,
        event_deltas: Sequence[Literal["agent.message", "agent.thinking"]] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[StreamSessionEvent]:
        """Stream events of a thread

        Streams what happens in a thread from now on, as the stream of the session does.

        Args:
            session_id: The id of the session.
            thread_id: The id of the thread.
            event_deltas: Adds previews of events of these types: `event_start` when one begins, and for messages
                `event_delta` with the text so far.
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
            stream_session_thread_events.OPERATION,
            {
                "session_id": session_id,
                "thread_id": thread_id,
                "event_deltas": event_deltas,
                "workspace_id": workspace_id,
            },
            stream=True,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: AsyncStream[StreamSessionEvent] = await self._run(call)
        return result


class BetaSessionsThreadsEventsWithRawResponse:
    """The methods of `beta.sessions.threads.events`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSessionsThreadsEvents) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.stream = raw(inner.stream)


class AsyncBetaSessionsThreadsEventsWithRawResponse:
    """The methods of `beta.sessions.threads.events`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSessionsThreadsEvents) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.stream = async_raw(inner.stream)


class BetaSessionsThreadsEventsWithStreamingResponse:
    """The methods of `beta.sessions.threads.events`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSessionsThreadsEvents) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.stream = streamed(inner.stream)


class AsyncBetaSessionsThreadsEventsWithStreamingResponse:
    """The methods of `beta.sessions.threads.events`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSessionsThreadsEvents) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.stream = async_streamed(inner.stream)
