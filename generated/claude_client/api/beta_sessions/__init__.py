"""client.beta.sessions"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import archive_session, create_session, delete_session, get_session, list_sessions, update_session

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        BudgetLimit,
        BudgetLimitParam,
        DeletedSession,
        ManagedAgentsResourceParams,
        Session,
        SessionAgentParams,
        SessionAgentUpdateParam,
        SessionInitialEventParams,
    )
    from ..beta_sessions_events import (
        AsyncBetaSessionsEvents,
        AsyncBetaSessionsEventsWithRawResponse,
        AsyncBetaSessionsEventsWithStreamingResponse,
        BetaSessionsEvents,
        BetaSessionsEventsWithRawResponse,
        BetaSessionsEventsWithStreamingResponse,
    )
    from ..beta_sessions_resources import (
        AsyncBetaSessionsResources,
        AsyncBetaSessionsResourcesWithRawResponse,
        AsyncBetaSessionsResourcesWithStreamingResponse,
        BetaSessionsResources,
        BetaSessionsResourcesWithRawResponse,
        BetaSessionsResourcesWithStreamingResponse,
    )
    from ..beta_sessions_threads import (
        AsyncBetaSessionsThreads,
        AsyncBetaSessionsThreadsWithRawResponse,
        AsyncBetaSessionsThreadsWithStreamingResponse,
        BetaSessionsThreads,
        BetaSessionsThreadsWithRawResponse,
        BetaSessionsThreadsWithStreamingResponse,
    )


class BetaSessions(SyncResource):
    """`client.beta.sessions`"""

    @cached_property
    def events(self) -> BetaSessionsEvents:
        from ..beta_sessions_events import BetaSessionsEvents

        return BetaSessionsEvents(self._client, self._form)

    @cached_property
    def resources(self) -> BetaSessionsResources:
        from ..beta_sessions_resources import BetaSessionsResources

        return BetaSessionsResources(self._client, self._form)

    @cached_property
    def threads(self) -> BetaSessionsThreads:
        from ..beta_sessions_threads import BetaSessionsThreads

        return BetaSessionsThreads(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaSessionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaSessionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaSessionsWithStreamingResponse(self)

    def list(
        self,
        *,
        agent_id: str | NotGiven = NOT_GIVEN,
        agent_version: int | NotGiven = NOT_GIVEN,
        created_at_gt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        deployment_id: str | NotGiven = NOT_GIVEN,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        memory_store_id: str | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        statuses: Sequence[Literal["rescheduling", "running", "idle", "terminated"]] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[Session]:
        """List sessions

        Lists the sessions of the workspace, newest first unless asked otherwise.

        Args:
            agent_id: Only sessions of this agent.
            agent_version: Only sessions of this version of the agent; it needs `agent_id`.
            created_at_gt: Only objects created after this time.
            created_at_gte: Only objects created at this time or later.
            created_at_lt: Only objects created before this time.
            created_at_lte: Only objects created at this time or earlier.
            deployment_id: Only sessions of this deployment.
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            limit: The most objects of a page. No source says what the default and the largest value are.
            memory_store_id: Only sessions that have this memory store.
            order: Whether the newest come first (`desc`) or the oldest. Default: "desc".
            page: The `next_page` or `prev_page` of an earlier response. It keeps its `order`; other
                parameters can change. The default is the first page.
            statuses: Only sessions with one of these statuses.
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
            list_sessions.OPERATION,
            {
                "agent_id": agent_id,
                "agent_version": agent_version,
                "created_at_gt": created_at_gt,
                "created_at_gte": created_at_gte,
                "created_at_lt": created_at_lt,
                "created_at_lte": created_at_lte,
                "deployment_id": deployment_id,
                "include_archived": include_archived,
                "limit": limit,
                "memory_store_id": memory_store_id,
                "order": order,
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
        result: SyncPageCursor[Session] = self._run(call)
        return result

    def create(
        self,
        *,
        agent: SessionAgentParams,
        environment_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        budget: BudgetLimitParam | BudgetLimit | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        initial_events: Sequence[SessionInitialEventParams] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        resources: Sequence[ManagedAgentsResourceParams] | NotGiven = NOT_GIVEN,
        title: str | None | NotGiven = NOT_GIVEN,
        vault_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Session:
        """Create a session

        Makes a session. It waits for events, unless the request has some; then it runs at once. If one
        of them is refused, there is no session.

        Args:
            agent: The agent: its id, or an object with a version or other parts.
            environment_id: Where the session runs.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            budget: How much the session may cost. Each model that it can use needs a list price. Without a
                budget there is no limit, and a budget cannot be added later.
            initial_events: What the session gets to begin with. If it gets anything, it runs at once.
            metadata: Up to 16 pairs of your own.
            resources: What the container gets: files, repositories and up to 8 memory stores. A self-hosted
                environment gets memory stores only.
            title: What people call the session.
            vault_ids: The vaults whose credentials the session can use. The first one that fits is used.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_session.OPERATION,
            {
                "agent": agent,
                "environment_id": environment_id,
                "workspace_id": workspace_id,
                "budget": budget,
                "initial_events": initial_events,
                "metadata": metadata,
                "resources": resources,
                "title": title,
                "vault_ids": vault_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Session = self._run(call)
        return result

    def retrieve(
        self,
        session_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Session:
        """Get a session

        Gets a session.

        Args:
            session_id: The id of the session.
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
            get_session.OPERATION,
            {
                "session_id": session_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Session = self._run(call)
        return result

    def update(
        self,
        session_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        agent: SessionAgentUpdateParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        budget: BudgetLimitParam | BudgetLimit | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        title: str | None | NotGiven = NOT_GIVEN,
        vault_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Session:
        """Update a session

        Changes the title, the metadata, the budget, or the tools and MCP servers of the agent.

        Args:
            session_id: The id of the session.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            agent: Other tools or MCP servers of the agent. The session must not be running.
            budget: A new budget in place of the old one, above what the session has cost so far. Null
                removes it for good.
            metadata: Pairs to add or replace; null as a value removes the key.
            title: The new title. Null removes it.
            vault_ids: Not possible yet. A request with it is refused.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_session.OPERATION,
            {
                "session_id": session_id,
                "workspace_id": workspace_id,
                "agent": agent,
                "budget": budget,
                "metadata": metadata,
                "title": title,
                "vault_ids": vault_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Session = self._run(call)
        return result

    def delete(
        self,
        session_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedSession:
        """Delete a session

        Deletes a session with its events, its container and the files that it made. It must not be
        running.

        Args:
            session_id: The id of the session.
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
            delete_session.OPERATION,
            {
                "session_id": session_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedSession = self._run(call)
        return result

    def archive(
        self,
        session_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Session:
        """Archive a session

        Ends a session for good; its events stay. It must not be running.

        Args:
            session_id: The id of the session.
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
            archive_session.OPERATION,
            {
                "session_id": session_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Session = self._run(call)
        return result


class AsyncBetaSessions(AsyncResource):
    """`client.beta.sessions`"""

    @cached_property
    def events(self) -> AsyncBetaSessionsEvents:
        from ..beta_sessions_events import AsyncBetaSessionsEvents

        return AsyncBetaSessionsEvents(self._client, self._form)

    @cached_property
    def resources(self) -> AsyncBetaSessionsResources:
        from ..beta_sessions_resources import AsyncBetaSessionsResources

        return AsyncBetaSessionsResources(self._client, self._form)

    @cached_property
    def threads(self) -> AsyncBetaSessionsThreads:
        from ..beta_sessions_threads import AsyncBetaSessionsThreads

        return AsyncBetaSessionsThreads(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaSessionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaSessionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaSessionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaSessionsWithStreamingResponse(self)

    def list(
        self,
        *,
        agent_id: str | NotGiven = NOT_GIVEN,
        agent_version: int | NotGiven = NOT_GIVEN,
        created_at_gt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        deployment_id: str | NotGiven = NOT_GIVEN,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        memory_store_id: str | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        statuses: Sequence[Literal["rescheduling", "running", "idle", "terminated"]] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[Session, AsyncPageCursor[Session]]:
        """List sessions

        Lists the sessions of the workspace, newest first unless asked otherwise.

        Args:
            agent_id: Only sessions of this agent.
            agent_version: Only sessions of this version of the agent; it needs `agent_id`.
            created_at_gt: Only objects created after this time.
            created_at_gte: Only objects created at this time or later.
            created_at_lt: Only objects created before this time.
            created_at_lte: Only objects created at this time or earlier.
            deployment_id: Only sessions of this deployment.
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            limit: The most objects of a page. No source says what the default and the largest value are.
            memory_store_id: Only sessions that have this memory store.
            order: Whether the newest come first (`desc`) or the oldest. Default: "desc".
            page: The `next_page` or `prev_page` of an earlier response. It keeps its `order`; other
                parameters can change. The default is the first page.
            statuses: Only sessions with one of these statuses.
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
            list_sessions.OPERATION,
            {
                "agent_id": agent_id,
                "agent_version": agent_version,
                "created_at_gt": created_at_gt,
                "created_at_gte": created_at_gte,
                "created_at_lt": created_at_lt,
                "created_at_lte": created_at_lte,
                "deployment_id": deployment_id,
                "include_archived": include_archived,
                "limit": limit,
                "memory_store_id": memory_store_id,
                "order": order,
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

    async def create(
        self,
        *,
        agent: SessionAgentParams,
        environment_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        budget: BudgetLimitParam | BudgetLimit | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        initial_events: Sequence[SessionInitialEventParams] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        resources: Sequence[ManagedAgentsResourceParams] | NotGiven = NOT_GIVEN,
        title: str | None | NotGiven = NOT_GIVEN,
        vault_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Session:
        """Create a session

        Makes a session. It waits for events, unless the request has some; then it runs at once. If one
        of them is refused, there is no session.

        Args:
            agent: The agent: its id, or an object with a version or other parts.
            environment_id: Where the session runs.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            budget: How much the session may cost. Each model that it can use needs a list price. Without a
                budget there is no limit, and a budget cannot be added later.
            initial_events: What the session gets to begin with. If it gets anything, it runs at once.
            metadata: Up to 16 pairs of your own.
            resources: What the container gets: files, repositories and up to 8 memory stores. A self-hosted
                environment gets memory stores only.
            title: What people call the session.
            vault_ids: The vaults whose credentials the session can use. The first one that fits is used.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_session.OPERATION,
            {
                "agent": agent,
                "environment_id": environment_id,
                "workspace_id": workspace_id,
                "budget": budget,
                "initial_events": initial_events,
                "metadata": metadata,
                "resources": resources,
                "title": title,
                "vault_ids": vault_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Session = await self._run(call)
        return result

    async def retrieve(
        self,
        session_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Session:
        """Get a session

        Gets a session.

        Args:
            session_id: The id of the session.
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
            get_session.OPERATION,
            {
                "session_id": session_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Session = await self._run(call)
        return result

    async def update(
        self,
        session_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        agent: SessionAgentUpdateParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        budget: BudgetLimitParam | BudgetLimit | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        title: str | None | NotGiven = NOT_GIVEN,
        vault_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Session:
        """Update a session

        Changes the title, the metadata, the budget, or the tools and MCP servers of the agent.

        Args:
            session_id: The id of the session.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            agent: Other tools or MCP servers of the agent. The session must not be running.
            budget: A new budget in place of the old one, above what the session has cost so far. Null
                removes it for good.
            metadata: Pairs to add or replace; null as a value removes the key.
            title: The new title. Null removes it.
            vault_ids: Not possible yet. A request with it is refused.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_session.OPERATION,
            {
                "session_id": session_id,
                "workspace_id": workspace_id,
                "agent": agent,
                "budget": budget,
                "metadata": metadata,
                "title": title,
                "vault_ids": vault_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Session = await self._run(call)
        return result

    async def delete(
        self,
        session_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedSession:
        """Delete a session

        Deletes a session with its events, its container and the files that it made. It must not be
        running.

        Args:
            session_id: The id of the session.
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
            delete_session.OPERATION,
            {
                "session_id": session_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedSession = await self._run(call)
        return result

    async def archive(
        self,
        session_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Session:
        """Archive a session

        Ends a session for good; its events stay. It must not be running.

        Args:
            session_id: The id of the session.
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
            archive_session.OPERATION,
            {
                "session_id": session_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Session = await self._run(call)
        return result


class BetaSessionsWithRawResponse:
    """The methods of `beta.sessions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSessions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)
        self.archive = raw(inner.archive)

    @cached_property
    def events(self) -> BetaSessionsEventsWithRawResponse:
        from ..beta_sessions_events import BetaSessionsEventsWithRawResponse

        return BetaSessionsEventsWithRawResponse(self._resource.events)

    @cached_property
    def resources(self) -> BetaSessionsResourcesWithRawResponse:
        from ..beta_sessions_resources import BetaSessionsResourcesWithRawResponse

        return BetaSessionsResourcesWithRawResponse(self._resource.resources)

    @cached_property
    def threads(self) -> BetaSessionsThreadsWithRawResponse:
        from ..beta_sessions_threads import BetaSessionsThreadsWithRawResponse

        return BetaSessionsThreadsWithRawResponse(self._resource.threads)


class AsyncBetaSessionsWithRawResponse:
    """The methods of `beta.sessions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSessions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)
        self.archive = async_raw(inner.archive)

    @cached_property
    def events(self) -> AsyncBetaSessionsEventsWithRawResponse:
        from ..beta_sessions_events import AsyncBetaSessionsEventsWithRawResponse

        return AsyncBetaSessionsEventsWithRawResponse(self._resource.events)

    @cached_property
    def resources(self) -> AsyncBetaSessionsResourcesWithRawResponse:
        from ..beta_sessions_resources import AsyncBetaSessionsResourcesWithRawResponse

        return AsyncBetaSessionsResourcesWithRawResponse(self._resource.resources)

    @cached_property
    def threads(self) -> AsyncBetaSessionsThreadsWithRawResponse:
        from ..beta_sessions_threads import AsyncBetaSessionsThreadsWithRawResponse

        return AsyncBetaSessionsThreadsWithRawResponse(self._resource.threads)


class BetaSessionsWithStreamingResponse:
    """The methods of `beta.sessions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSessions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)
        self.archive = streamed(inner.archive)

    @cached_property
    def events(self) -> BetaSessionsEventsWithStreamingResponse:
        from ..beta_sessions_events import BetaSessionsEventsWithStreamingResponse

        return BetaSessionsEventsWithStreamingResponse(self._resource.events)

    @cached_property
    def resources(self) -> BetaSessionsResourcesWithStreamingResponse:
        from ..beta_sessions_resources import BetaSessionsResourcesWithStreamingResponse

        return BetaSessionsResourcesWithStreamingResponse(self._resource.resources)

    @cached_property
    def threads(self) -> BetaSessionsThreadsWithStreamingResponse:
        from ..beta_sessions_threads import BetaSessionsThreadsWithStreamingResponse

        return BetaSessionsThreadsWithStreamingResponse(self._resource.threads)


class AsyncBetaSessionsWithStreamingResponse:
    """The methods of `beta.sessions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSessions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)
        self.archive = async_streamed(inner.archive)

    @cached_property
    def events(self) -> AsyncBetaSessionsEventsWithStreamingResponse:
        from ..beta_sessions_events import AsyncBetaSessionsEventsWithStreamingResponse

        return AsyncBetaSessionsEventsWithStreamingResponse(self._resource.events)

    @cached_property
    def resources(self) -> AsyncBetaSessionsResourcesWithStreamingResponse:
        from ..beta_sessions_resources import AsyncBetaSessionsResourcesWithStreamingResponse

        return AsyncBetaSessionsResourcesWithStreamingResponse(self._resource.resources)

    @cached_property
    def threads(self) -> AsyncBetaSessionsThreadsWithStreamingResponse:
        from ..beta_sessions_threads import AsyncBetaSessionsThreadsWithStreamingResponse

        return AsyncBetaSessionsThreadsWithStreamingResponse(self._resource.threads)
