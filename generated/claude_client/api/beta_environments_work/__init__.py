"""client.beta.environments.work"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    acknowledge_environment_work,
    get_environment_work,
    get_environment_work_stats,
    list_environment_work,
    poll_environment_work,
    send_environment_work_heartbeat,
    stop_environment_work,
    update_environment_work,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import SelfHostedWork, SelfHostedWorkHeartbeatResponse, SelfHostedWorkQueueStats


class BetaEnvironmentsWork(SyncResource):
    """`client.beta.environments.work`"""

    @property
    def with_raw_response(self) -> BetaEnvironmentsWorkWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaEnvironmentsWorkWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaEnvironmentsWorkWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaEnvironmentsWorkWithStreamingResponse(self)

    def list(
        self,
        environment_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[SelfHostedWork]:
        """List work items

        Lists the work items of an environment. It accepts only the environment key.

        Args:
            environment_id: The id of the environment.
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
            list_environment_work.OPERATION,
            {
                "environment_id": environment_id,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[SelfHostedWork] = self._run(call)
        return result

    def poll(
        self,
        environment_id: str,
        *,
        block_ms: int | None | NotGiven = NOT_GIVEN,
        reclaim_older_than_ms: int | None | NotGiven = NOT_GIVEN,
        worker_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWork | None:
        """Poll for work

        Gives out the oldest work item that waits, with its secret, or null. The worker has to
        acknowledge it; otherwise another worker gets it.

        Args:
            environment_id: The id of the environment.
            block_ms: How long to wait for a work item, in milliseconds. Without it, the response comes at
                once.
            reclaim_older_than_ms: Work items that were polled this many milliseconds ago, and not acknowledged since, are
                given out again. Default: 5000.
            worker_id: Names the worker, so that `workers_polling` counts it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            poll_environment_work.OPERATION,
            {
                "environment_id": environment_id,
                "block_ms": block_ms,
                "reclaim_older_than_ms": reclaim_older_than_ms,
                "worker_id": worker_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWork | None = self._run(call)
        return result

    def stats(
        self,
        environment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWorkQueueStats:
        """Get figures of the queue

        Counts the work items that wait and the workers that poll.

        Args:
            environment_id: The id of the environment.
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
            get_environment_work_stats.OPERATION,
            {
                "environment_id": environment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWorkQueueStats = self._run(call)
        return result

    def retrieve(
        self,
        work_id: str,
        *,
        environment_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWork:
        """Get a work item

        Gets a work item. A worker's credentials are refused here.

        Args:
            environment_id: The id of the environment.
            work_id: The id of the work item.
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
            get_environment_work.OPERATION,
            {
                "environment_id": environment_id,
                "work_id": work_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWork = self._run(call)
        return result

    def update(
        self,
        work_id: str,
        *,
        environment_id: str,
        metadata: Mapping[str, str | None],
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWork:
        """Update a work item

        Changes the metadata of a work item. A worker's credentials are refused here.

        Args:
            environment_id: The id of the environment.
            work_id: The id of the work item.
            metadata: Pairs to add or replace; null as a value removes the key.
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
            update_environment_work.OPERATION,
            {
                "environment_id": environment_id,
                "work_id": work_id,
                "metadata": metadata,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWork = self._run(call)
        return result

    def ack(
        self,
        work_id: str,
        *,
        environment_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWork:
        """Acknowledge a work item

        Takes a work item off the queue. Its state becomes `starting`.

        Args:
            environment_id: The id of the environment.
            work_id: The id of the work item.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            acknowledge_environment_work.OPERATION,
            {
                "environment_id": environment_id,
                "work_id": work_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWork = self._run(call)
        return result

    def heartbeat(
        self,
        work_id: str,
        *,
        environment_id: str,
        desired_ttl_seconds: int | None | NotGiven = NOT_GIVEN,
        expected_last_heartbeat: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWorkHeartbeatResponse:
        """Send a heartbeat

        Extends the lease of the worker that runs a work item. The first heartbeat makes the item
        `active`.

        Args:
            environment_id: The id of the environment.
            work_id: The id of the work item.
            desired_ttl_seconds: How long the lease should last from now on, in seconds. The server decides.
            expected_last_heartbeat: The `last_heartbeat` of the previous heartbeat, unchanged; `NO_HEARTBEAT` takes a free
                lease.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            send_environment_work_heartbeat.OPERATION,
            {
                "environment_id": environment_id,
                "work_id": work_id,
                "desired_ttl_seconds": desired_ttl_seconds,
                "expected_last_heartbeat": expected_last_heartbeat,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWorkHeartbeatResponse = self._run(call)
        return result

    def stop(
        self,
        work_id: str,
        *,
        environment_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        force: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWork:
        """Stop a work item

        Stops a work item, at once or after the worker has finished.

        Args:
            environment_id: The id of the environment.
            work_id: The id of the work item.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            force: Whether it stops at once. Otherwise the worker can finish first.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            stop_environment_work.OPERATION,
            {
                "environment_id": environment_id,
                "work_id": work_id,
                "workspace_id": workspace_id,
                "force": force,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWork = self._run(call)
        return result


class AsyncBetaEnvironmentsWork(AsyncResource):
    """`client.beta.environments.work`"""

    @property
    def with_raw_response(self) -> AsyncBetaEnvironmentsWorkWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaEnvironmentsWorkWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaEnvironmentsWorkWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaEnvironmentsWorkWithStreamingResponse(self)

    def list(
        self,
        environment_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[SelfHostedWork, AsyncPageCursor[SelfHostedWork]]:
        """List work items

        Lists the work items of an environment. It accepts only the environment key.

        Args:
            environment_id: The id of the environment.
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
            list_environment_work.OPERATION,
            {
                "environment_id": environment_id,
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

    async def poll(
        self,
        environment_id: str,
        *,
        block_ms: int | None | NotGiven = NOT_GIVEN,
        reclaim_older_than_ms: int | None | NotGiven = NOT_GIVEN,
        worker_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWork | None:
        """Poll for work

        Gives out the oldest work item that waits, with its secret, or null. The worker has to
        acknowledge it; otherwise another worker gets it.

        Args:
            environment_id: The id of the environment.
            block_ms: How long to wait for a work item, in milliseconds. Without it, the response comes at
                once.
            reclaim_older_than_ms: Work items that were polled this many milliseconds ago, and not acknowledged since, are
                given out again. Default: 5000.
            worker_id: Names the worker, so that `workers_polling` counts it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            poll_environment_work.OPERATION,
            {
                "environment_id": environment_id,
                "block_ms": block_ms,
                "reclaim_older_than_ms": reclaim_older_than_ms,
                "worker_id": worker_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWork | None = await self._run(call)
        return result

    async def stats(
        self,
        environment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWorkQueueStats:
        """Get figures of the queue

        Counts the work items that wait and the workers that poll.

        Args:
            environment_id: The id of the environment.
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
            get_environment_work_stats.OPERATION,
            {
                "environment_id": environment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWorkQueueStats = await self._run(call)
        return result

    async def retrieve(
        self,
        work_id: str,
        *,
        environment_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWork:
        """Get a work item

        Gets a work item. A worker's credentials are refused here.

        Args:
            environment_id: The id of the environment.
            work_id: The id of the work item.
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
            get_environment_work.OPERATION,
            {
                "environment_id": environment_id,
                "work_id": work_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWork = await self._run(call)
        return result

    async def update(
        self,
        work_id: str,
        *,
        environment_id: str,
        metadata: Mapping[str, str | None],
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWork:
        """Update a work item

        Changes the metadata of a work item. A worker's credentials are refused here.

        Args:
            environment_id: The id of the environment.
            work_id: The id of the work item.
            metadata: Pairs to add or replace; null as a value removes the key.
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
            update_environment_work.OPERATION,
            {
                "environment_id": environment_id,
                "work_id": work_id,
                "metadata": metadata,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWork = await self._run(call)
        return result

    async def ack(
        self,
        work_id: str,
        *,
        environment_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWork:
        """Acknowledge a work item

        Takes a work item off the queue. Its state becomes `starting`.

        Args:
            environment_id: The id of the environment.
            work_id: The id of the work item.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            acknowledge_environment_work.OPERATION,
            {
                "environment_id": environment_id,
                "work_id": work_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWork = await self._run(call)
        return result

    async def heartbeat(
        self,
        work_id: str,
        *,
        environment_id: str,
        desired_ttl_seconds: int | None | NotGiven = NOT_GIVEN,
        expected_last_heartbeat: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWorkHeartbeatResponse:
        """Send a heartbeat

        Extends the lease of the worker that runs a work item. The first heartbeat makes the item
        `active`.

        Args:
            environment_id: The id of the environment.
            work_id: The id of the work item.
            desired_ttl_seconds: How long the lease should last from now on, in seconds. The server decides.
            expected_last_heartbeat: The `last_heartbeat` of the previous heartbeat, unchanged; `NO_HEARTBEAT` takes a free
                lease.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            send_environment_work_heartbeat.OPERATION,
            {
                "environment_id": environment_id,
                "work_id": work_id,
                "desired_ttl_seconds": desired_ttl_seconds,
                "expected_last_heartbeat": expected_last_heartbeat,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWorkHeartbeatResponse = await self._run(call)
        return result

    async def stop(
        self,
        work_id: str,
        *,
        environment_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        force: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SelfHostedWork:
        """Stop a work item

        Stops a work item, at once or after the worker has finished.

        Args:
            environment_id: The id of the environment.
            work_id: The id of the work item.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            force: Whether it stops at once. Otherwise the worker can finish first.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            stop_environment_work.OPERATION,
            {
                "environment_id": environment_id,
                "work_id": work_id,
                "workspace_id": workspace_id,
                "force": force,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SelfHostedWork = await self._run(call)
        return result


class BetaEnvironmentsWorkWithRawResponse:
    """The methods of `beta.environments.work`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaEnvironmentsWork) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.poll = raw(inner.poll)
        self.stats = raw(inner.stats)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.ack = raw(inner.ack)
        self.heartbeat = raw(inner.heartbeat)
        self.stop = raw(inner.stop)


class AsyncBetaEnvironmentsWorkWithRawResponse:
    """The methods of `beta.environments.work`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaEnvironmentsWork) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.poll = async_raw(inner.poll)
        self.stats = async_raw(inner.stats)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.ack = async_raw(inner.ack)
        self.heartbeat = async_raw(inner.heartbeat)
        self.stop = async_raw(inner.stop)


class BetaEnvironmentsWorkWithStreamingResponse:
    """The methods of `beta.environments.work`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaEnvironmentsWork) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.poll = streamed(inner.poll)
        self.stats = streamed(inner.stats)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.ack = streamed(inner.ack)
        self.heartbeat = streamed(inner.heartbeat)
        self.stop = streamed(inner.stop)


class AsyncBetaEnvironmentsWorkWithStreamingResponse:
    """The methods of `beta.environments.work`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaEnvironmentsWork) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.poll = async_streamed(inner.poll)
        self.stats = async_streamed(inner.stats)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.ack = async_streamed(inner.ack)
        self.heartbeat = async_streamed(inner.heartbeat)
        self.stop = async_streamed(inner.stop)
