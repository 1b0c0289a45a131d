"""client.messages.batches"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    cancel_message_batch,
    create_message_batch,
    delete_message_batch,
    get_message_batch,
    get_message_batch_results,
    list_message_batches,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPage, AsyncPaginator, SyncPage
    from ..._runtime.streams.streaming import AsyncStream, Stream
    from ...models import (
        BatchCreateParamsRequest,
        DeletedMessageBatch,
        MessageBatch,
        MessageBatchIndividualResponse,
    )


class MessagesBatches(SyncResource):
    """`client.messages.batches`, `client.beta.messages.batches`"""

    @property
    def with_raw_response(self) -> MessagesBatchesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return MessagesBatchesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> MessagesBatchesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return MessagesBatchesWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[MessageBatch]:
        """List batches

        Lists the batches of the workspace, newest first.

        Args:
            limit: The maximum number of objects in a page. Default: 20.
            after_id: The page starts right after the batch with this id.
            before_id: The page ends right before the batch with this id.
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
            list_message_batches.OPERATION,
            {
                "limit": limit,
                "after_id": after_id,
                "before_id": before_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPage[MessageBatch] = self._run(call)
        return result

    def create(
        self,
        *,
        requests: Sequence[BatchCreateParamsRequest | Mapping[str, Any]],
        user_profile_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MessageBatch:
        """Create a batch

        Accepts up to 100,000 requests for messages and processes them at half the price. Results are
        available within 24 hours. The `anthropic-version` and `anthropic-beta` of this call apply to
        each request.

        Args:
            requests: Each one becomes a separate message. Each `custom_id` must be unique.
            user_profile_id: The user profile to which the request is attributed.
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
            create_message_batch.OPERATION,
            {
                "requests": requests,
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MessageBatch = self._run(call)
        return result

    def retrieve(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MessageBatch:
        """Get a batch

        Returns the state of a batch. Poll it until the batch has ended.

        Args:
            message_batch_id: The id of the batch.
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
            get_message_batch.OPERATION,
            {
                "message_batch_id": message_batch_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MessageBatch = self._run(call)
        return result

    def delete(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedMessageBatch:
        """Delete a batch

        Deletes a batch that has ended, with its results. Cancel a batch that has not ended first.

        Args:
            message_batch_id: The id of the batch.
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
            delete_message_batch.OPERATION,
            {
                "message_batch_id": message_batch_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedMessageBatch = self._run(call)
        return result

    def cancel(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MessageBatch:
        """Cancel a batch

        Cancels a batch. Requests that are already running may still finish; the results show which ones
        did.

        Args:
            message_batch_id: The id of the batch.
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
            cancel_message_batch.OPERATION,
            {
                "message_batch_id": message_batch_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MessageBatch = self._run(call)
        return result

    def results(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[MessageBatchIndividualResponse]:
        """Get the results of a batch

        Returns the results of a batch that has ended, one JSON object per line, in any order. They are
        available for 29 days after the batch was created. The `results_url` of the batch points here.

        Args:
            message_batch_id: The id of the batch.
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
            get_message_batch_results.OPERATION,
            {
                "message_batch_id": message_batch_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Stream[MessageBatchIndividualResponse] = self._run(call)
        return result


class AsyncMessagesBatches(AsyncResource):
    """`client.messages.batches`, `client.beta.messages.batches`"""

    @property
    def with_raw_response(self) -> AsyncMessagesBatchesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncMessagesBatchesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncMessagesBatchesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncMessagesBatchesWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[MessageBatch, AsyncPage[MessageBatch]]:
        """List batches

        Lists the batches of the workspace, newest first.

        Args:
            limit: The maximum number of objects in a page. Default: 20.
            after_id: The page starts right after the batch with this id.
            before_id: The page ends right before the batch with this id.
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
            list_message_batches.OPERATION,
            {
                "limit": limit,
                "after_id": after_id,
                "before_id": before_id,
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
        requests: Sequence[BatchCreateParamsRequest | Mapping[str, Any]],
        user_profile_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MessageBatch:
        """Create a batch

        Accepts up to 100,000 requests for messages and processes them at half the price. Results are
        available within 24 hours. The `anthropic-version` and `anthropic-beta` of this call apply to
        each request.

        Args:
            requests: Each one becomes a separate message. Each `custom_id` must be unique.
            user_profile_id: The user profile to which the request is attributed.
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
            create_message_batch.OPERATION,
            {
                "requests": requests,
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MessageBatch = await self._run(call)
        return result

    async def retrieve(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MessageBatch:
        """Get a batch

        Returns the state of a batch. Poll it until the batch has ended.

        Args:
            message_batch_id: The id of the batch.
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
            get_message_batch.OPERATION,
            {
                "message_batch_id": message_batch_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MessageBatch = await self._run(call)
        return result

    async def delete(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedMessageBatch:
        """Delete a batch

        Deletes a batch that has ended, with its results. Cancel a batch that has not ended first.

        Args:
            message_batch_id: The id of the batch.
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
            delete_message_batch.OPERATION,
            {
                "message_batch_id": message_batch_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedMessageBatch = await self._run(call)
        return result

    async def cancel(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MessageBatch:
        """Cancel a batch

        Cancels a batch. Requests that are already running may still finish; the results show which ones
        did.

        Args:
            message_batch_id: The id of the batch.
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
            cancel_message_batch.OPERATION,
            {
                "message_batch_id": message_batch_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MessageBatch = await self._run(call)
        return result

    async def results(
        self,
        message_batch_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[MessageBatchIndividualResponse]:
        """Get the results of a batch

        Returns the results of a batch that has ended, one JSON object per line, in any order. They are
        available for 29 days after the batch was created. The `results_url` of the batch points here.

        Args:
            message_batch_id: The id of the batch.
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
            get_message_batch_results.OPERATION,
            {
                "message_batch_id": message_batch_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: AsyncStream[MessageBatchIndividualResponse] = await self._run(call)
        return result


class MessagesBatchesWithRawResponse:
    """The methods of `messages.batches`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: MessagesBatches) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.delete = raw(inner.delete)
        self.cancel = raw(inner.cancel)
        self.results = raw(inner.results)


class AsyncMessagesBatchesWithRawResponse:
    """The methods of `messages.batches`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncMessagesBatches) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.delete = async_raw(inner.delete)
        self.cancel = async_raw(inner.cancel)
        self.results = async_raw(inner.results)


class MessagesBatchesWithStreamingResponse:
    """The methods of `messages.batches`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: MessagesBatches) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.delete = streamed(inner.delete)
        self.cancel = streamed(inner.cancel)
        self.results = streamed(inner.results)


class AsyncMessagesBatchesWithStreamingResponse:
    """The methods of `messages.batches`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncMessagesBatches) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.delete = async_streamed(inner.delete)
        self.cancel = async_streamed(inner.cancel)
        self.results = async_streamed(inner.results)
