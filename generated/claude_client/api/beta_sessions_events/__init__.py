"""client.beta.sessions.events"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_session_events, send_session_events, stream_session_events

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ..._runtime.streams.streaming import AsyncStream, Stream
    from ...models import SendSessionEvents, SessionEvent, SessionEventParams, StreamSessionEvent


class BetaSessionsEvents(SyncResource):
    """`client.beta.sessions.events`"""

    @property
    def with_raw_response(self) -> BetaSessionsEventsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaSessionsEventsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaSessionsEventsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaSessionsEventsWithStreamingResponse(self)

    def list(
        self,
        session_id: str,
        *,
        created_at_gt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        types: Sequence[
            Literal[
                "user.message",
                "user.interrupt",
                "user.tool_confirmation",
                "user.custom_tool_result",
                "agent.custom_tool_use",
                "agent.message",
                "agent.thinking",
                "agent.mcp_tool_use",
                "agent.mcp_tool_result",
                "agent.tool_use",
                "agent.tool_result",
                "agent.thread_message_received",
                "agent.thread_message_sent",
                "agent.thread_context_compacted",
                "session.error",
                "session.status_rescheduled",
                "session.status_running",
                "session.status_idle",
                "session.status_terminated",
                "session.thread_created",
                "span.outcome_evaluation_start",
                "span.outcome_evaluation_end",
                "span.model_request_start",
                "span.model_request_end",
                "span.outcome_evaluation_ongoing",
                "user.define_outcome",
                "session.thread_status_running",
                "session.thread_status_idle",
                "session.thread_status_terminated",
                "user.tool_result",
                "session.thread_status_rescheduled",
                "session.updated",
                "system.message",
                "session.usage",
                "workflow_run.created",
                "workflow_run.status_running",
                "workflow_run.status_idle",
                "workflow_run.status_ended",
                "workflow_run.error",
                "workflow_run.phase_started",
                "workflow_run.phase_ended",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[SessionEvent]:
        """List events

        Lists what has happened in a session, oldest first unless asked otherwise. Previews are not part
        of it.

        Args:
            session_id: The id of the session.
            created_at_gt: Only events processed after this time. It is compared with `processed_at`.
            created_at_gte: Only events processed at this time or later. It is compared with `processed_at`.
            created_at_lt: Only events processed before this time. It is compared with `processed_at`.
            created_at_lte: Only events processed at this time or earlier. It is compared with `processed_at`.
            limit: The most events of a page. No source says what the default and the largest value are.
            order: Whether the oldest come first (`asc`) or the newest, by `processed_at`. Default: "asc".
            page: The `next_page` of an earlier response. The default is the first page.
            types: Only events of these types.
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
            list_session_events.OPERATION,
            {
                "session_id": session_id,
                "created_at_gt": created_at_gt,
                "created_at_gte": created_at_gte,
                "created_at_lt": created_at_lt,
                "created_at_lte": created_at_lte,
                "limit": limit,
                "order": order,
                "page": page,
                "types": types,
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

    def send(
        self,
        session_id: str,
        *,
        events: Sequence[SessionEventParams],
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SendSessionEvents:
        """Send events

        Sends events to a session. If one of them is refused, none is accepted.

        Args:
            session_id: The id of the session.
            events: The events in their order. There is at most one `system.message`; it is the last one and
                right after the event of the user that it belongs to.
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
            send_session_events.OPERATION,
            {
                "session_id": session_id,
                "events": events,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SendSessionEvents = self._run(call)
        return result

    def stream(
        self,
        session_id: str,
        *,
        event_deltas: Sequence[Literal["agent.message", "agent.thinking"]] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[StreamSessionEvent]:
        """Stream events

        Streams what happens in a session from now on. Earlier events are not repeated, and a stream
        cannot be resumed: after a new connection, list the events and skip those with known ids. The
        stream goes on while the session is idle, and ends after `session.deleted`.

        Args:
            session_id: The id of the session.
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
            stream_session_events.OPERATION,
            {
                "session_id": session_id,
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


class AsyncBetaSessionsEvents(AsyncResource):
    """`client.beta.sessions.events`"""

    @property
    def with_raw_response(self) -> AsyncBetaSessionsEventsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaSessionsEventsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaSessionsEventsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaSessionsEventsWithStreamingResponse(self)

    def list(
        self,
        session_id: str,
        *,
        created_at_gt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        types: Sequence[
            Literal[
                "user.message",
                "user.interrupt",
                "user.tool_confirmation",
                "user.custom_tool_result",
                "agent.custom_tool_use",
                "agent.message",
                "agent.thinking",
                "agent.mcp_tool_use",
                "agent.mcp_tool_result",
                "agent.tool_use",
                "agent.tool_result",
                "agent.thread_message_received",
                "agent.thread_message_sent",
                "agent.thread_context_compacted",
                "session.error",
                "session.status_rescheduled",
                "session.status_running",
                "session.status_idle",
                "session.status_terminated",
                "session.thread_created",
                "span.outcome_evaluation_start",
                "span.outcome_evaluation_end",
                "span.model_request_start",
                "span.model_request_end",
                "span.outcome_evaluation_ongoing",
                "user.define_outcome",
                "session.thread_status_running",
                "session.thread_status_idle",
                "session.thread_status_terminated",
                "user.tool_result",
                "session.thread_status_rescheduled",
                "session.updated",
                "system.message",
                "session.usage",
                "workflow_run.created",
                "workflow_run.status_running",
                "workflow_run.status_idle",
                "workflow_run.status_ended",
                "workflow_run.error",
                "workflow_run.phase_started",
                "workflow_run.phase_ended",
            ]
        ]
        | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[SessionEvent, AsyncPageCursor[SessionEvent]]:
        """List events

        Lists what has happened in a session, oldest first unless asked otherwise. Previews are not part
        of it.

        Args:
            session_id: The id of the session.
            created_at_gt: Only events processed after this time. It is compared with `processed_at`.
            created_at_gte: Only events processed at this time or later. It is compared with `processed_at`.
            created_at_lt: Only events processed before this time. It is compared with `processed_at`.
            created_at_lte: Only events processed at this time or earlier. It is compared with `processed_at`.
            limit: The most events of a page. No source says what the default and the largest value are.
            order: Whether the oldest come first (`asc`) or the newest, by `processed_at`. Default: "asc".
            page: The `next_page` of an earlier response. The default is the first page.
            types: Only events of these types.
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
            list_session_events.OPERATION,
            {
                "session_id": session_id,
                "created_at_gt": created_at_gt,
                "created_at_gte": created_at_gte,
                "created_at_lt": created_at_lt,
                "created_at_lte": created_at_lte,
                "limit": limit,
                "order": order,
                "page": page,
                "types": types,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)

    async def send(
        self,
        session_id: str,
        *,
        events: Sequence[SessionEventParams],
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SendSessionEvents:
        """Send events

        Sends events to a session. If one of them is refused, none is accepted.

        Args:
            session_id: The id of the session.
            events: The events in their order. There is at most one `system.message`; it is the last one and
                right after the event of the user that it belongs to.
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
            send_session_events.OPERATION,
            {
                "session_id": session_id,
                "events": events,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SendSessionEvents = await self._run(call)
        return result

    async def stream(
        self,
        session_id: str,
        *,
        event_deltas: Sequence[Literal["agent.message", "agent.thinking"]] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[StreamSessionEvent]:
        """Stream events

        Streams what happens in a session from now on. Earlier events are not repeated, and a stream
        cannot be resumed: after a new connection, list the events and skip those with known ids. The
        stream goes on while the session is idle, and ends after `session.deleted`.

        Args:
            session_id: The id of the session.
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
            stream_session_events.OPERATION,
            {
                "session_id": session_id,
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


class BetaSessionsEventsWithRawResponse:
    """The methods of `beta.sessions.events`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSessionsEvents) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.send = raw(inner.send)
        self.stream = raw(inner.stream)


class AsyncBetaSessionsEventsWithRawResponse:
    """The methods of `beta.sessions.events`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSessionsEvents) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.send = async_raw(inner.send)
        self.stream = async_raw(inner.stream)


class BetaSessionsEventsWithStreamingResponse:
    """The methods of `beta.sessions.events`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSessionsEvents) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.send = streamed(inner.send)
        self.stream = streamed(inner.stream)


class AsyncBetaSessionsEventsWithStreamingResponse:
    """The methods of `beta.sessions.events`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSessionsEvents) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.send = async_streamed(inner.send)
        self.stream = async_streamed(inner.stream)
