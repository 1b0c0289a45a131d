"""client.beta.dreams"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import archive_dream, cancel_dream, create_dream, get_dream, list_dreams

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        Dream,
        DreamCreateModel,
        DreamInput,
        DreamInputParam,
        OutputBehavior,
        OutputBehaviorParam,
    )


class BetaDreams(SyncResource):
    """`client.beta.dreams`"""

    @property
    def with_raw_response(self) -> BetaDreamsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaDreamsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaDreamsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaDreamsWithStreamingResponse(self)

    def list(
        self,
        *,
        created_at_gt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lt: str | datetime | NotGiven = NOT_GIVEN,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        statuses: Sequence[Literal["pending", "running", "completed", "failed", "canceled"]]
        | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[Dream]:
        """List dreams

        Lists the dreams of the workspace, newest first.

        Args:
            created_at_gt: Only objects created after this time.
            created_at_lt: Only objects created before this time.
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            statuses: Selects the dreams in any of these states.
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
            list_dreams.OPERATION,
            {
                "created_at_gt": created_at_gt,
                "created_at_lt": created_at_lt,
                "include_archived": include_archived,
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
        result: SyncPageCursor[Dream] = self._run(call)
        return result

    def create(
        self,
        *,
        inputs: Sequence[DreamInputParam | DreamInput],
        model: DreamCreateModel,
        workspace_id: str | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        output_behavior: OutputBehaviorParam | OutputBehavior | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Dream:
        """Create a dream

        Starts a job that reads past sessions and puts a memory store in order. The response comes at
        once; read the dream again until it ends.

        Args:
            inputs: What the dream reads: one memory store and one set of sessions.
            model: The model that dreams.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            instructions: What the dream should look for.
            output_behavior: Where the result goes. By default it goes to a new store.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_dream.OPERATION,
            {
                "inputs": inputs,
                "model": model,
                "workspace_id": workspace_id,
                "instructions": instructions,
                "output_behavior": output_behavior,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Dream = self._run(call)
        return result

    def retrieve(
        self,
        dream_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Dream:
        """Get a dream

        Gets a dream, archived or not.

        Args:
            dream_id: The id of the dream.
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
            get_dream.OPERATION,
            {
                "dream_id": dream_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Dream = self._run(call)
        return result

    def archive(
        self,
        dream_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Dream:
        """Archive a dream

        Archives a dream that is completed, failed or canceled. Its status stays.

        Args:
            dream_id: The id of the dream.
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
            archive_dream.OPERATION,
            {
                "dream_id": dream_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Dream = self._run(call)
        return result

    def cancel(
        self,
        dream_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Dream:
        """Cancel a dream

        Cancels a dream that is pending or running. A dream that is canceled stays as it is.

        Args:
            dream_id: The id of the dream.
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
            cancel_dream.OPERATION,
            {
                "dream_id": dream_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Dream = self._run(call)
        return result


class AsyncBetaDreams(AsyncResource):
    """`client.beta.dreams`"""

    @property
    def with_raw_response(self) -> AsyncBetaDreamsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaDreamsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaDreamsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaDreamsWithStreamingResponse(self)

    def list(
        self,
        *,
        created_at_gt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lt: str | datetime | NotGiven = NOT_GIVEN,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        statuses: Sequence[Literal["pending", "running", "completed", "failed", "canceled"]]
        | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[Dream, AsyncPageCursor[Dream]]:
        """List dreams

        Lists the dreams of the workspace, newest first.

        Args:
            created_at_gt: Only objects created after this time.
            created_at_lt: Only objects created before this time.
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            statuses: Selects the dreams in any of these states.
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
            list_dreams.OPERATION,
            {
                "created_at_gt": created_at_gt,
                "created_at_lt": created_at_lt,
                "include_archived": include_archived,
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

    async def create(
        self,
        *,
        inputs: Sequence[DreamInputParam | DreamInput],
        model: DreamCreateModel,
        workspace_id: str | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        output_behavior: OutputBehaviorParam | OutputBehavior | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Dream:
        """Create a dream

        Starts a job that reads past sessions and puts a memory store in order. The response comes at
        once; read the dream again until it ends.

        Args:
            inputs: What the dream reads: one memory store and one set of sessions.
            model: The model that dreams.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            instructions: What the dream should look for.
            output_behavior: Where the result goes. By default it goes to a new store.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_dream.OPERATION,
            {
                "inputs": inputs,
                "model": model,
                "workspace_id": workspace_id,
                "instructions": instructions,
                "output_behavior": output_behavior,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Dream = await self._run(call)
        return result

    async def retrieve(
        self,
        dream_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Dream:
        """Get a dream

        Gets a dream, archived or not.

        Args:
            dream_id: The id of the dream.
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
            get_dream.OPERATION,
            {
                "dream_id": dream_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Dream = await self._run(call)
        return result

    async def archive(
        self,
        dream_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Dream:
        """Archive a dream

        Archives a dream that is completed, failed or canceled. Its status stays.

        Args:
            dream_id: The id of the dream.
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
            archive_dream.OPERATION,
            {
                "dream_id": dream_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Dream = await self._run(call)
        return result

    async def cancel(
        self,
        dream_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Dream:
        """Cancel a dream

        Cancels a dream that is pending or running. A dream that is canceled stays as it is.

        Args:
            dream_id: The id of the dream.
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
            cancel_dream.OPERATION,
            {
                "dream_id": dream_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Dream = await self._run(call)
        return result


class BetaDreamsWithRawResponse:
    """The methods of `beta.dreams`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaDreams) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.archive = raw(inner.archive)
        self.cancel = raw(inner.cancel)


class AsyncBetaDreamsWithRawResponse:
    """The methods of `beta.dreams`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaDreams) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.archive = async_raw(inner.archive)
        self.cancel = async_raw(inner.cancel)


class BetaDreamsWithStreamingResponse:
    """The methods of `beta.dreams`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaDreams) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.archive = streamed(inner.archive)
        self.cancel = streamed(inner.cancel)


class AsyncBetaDreamsWithStreamingResponse:
    """The methods of `beta.dreams`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaDreams) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.archive = async_streamed(inner.archive)
        self.cancel = async_streamed(inner.cancel)
