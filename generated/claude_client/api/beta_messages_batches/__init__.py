"""client.beta.messages.batches"""

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


class BetaMessagesBatches(SyncResource):
    """`client.beta.messages.batches`"""

    @property
    def with_raw_response(self) -> BetaMessagesBatchesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaMessagesBatchesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaMessagesBatchesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaMessagesBatchesWithStreamingResponse(self)

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
            limit: How many objects a page holds at most. Default: 20.
            after_id: The page starts right after the batch with this id.
            before_id: The page ends right before the batch with this id.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
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

        Takes up to 100,000 requests for messages and starts to work on them, at half the price. Results
        come within 24 hours. The `anthropic-version` and `anthropic-beta` of this call hold for each
        request.

        Args:
            requests: Each one becomes a message of its own. No two may share a `custom_id`.
            user_profile_id: The user profile to which the request is attributed.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
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

        Gives the state of a batch. Meant to be asked again until the batch has ended.

        Args:
            message_batch_id: The id of the batch.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
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

        Deletes a batch that has ended, with its results. One that has not is to be canceled first.

        Args:
            message_batch_id: The id of the batch.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
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

        Asks that a batch end early. Requests that run already may still finish; the results show which
        ones did.

        Args:
            message_batch_id: The id of the batch.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
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

        Gives the results of a batch that has ended, one JSON object a line, in any order. They are kept
        for 29 days after the batch was created. Its `results_url` leads here.

        Args:
            message_batch_id: The id of the batch.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
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


class AsyncBetaMessagesBatches(AsyncResource):
    """`client.beta.messages.batches`"""

    @property
    def with_raw_response(self) -> AsyncBetaMessagesBatchesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaMessagesBatchesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaMessagesBatchesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaMessagesBatchesWithStreamingResponse(self)

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
            limit: How many objects a page holds at most. Default: 20.
            after_id: The page starts right after the batch with this id.
            before_id: The page ends right before the batch with this id.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
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

        Takes up to 100,000 requests for messages and starts to work on them, at half the price. Results
        come within 24 hours. The `anthropic-version` and `anthropic-beta` of this call hold for each
        request.

        Args:
            requests: Each one becomes a message of its own. No two may share a `custom_id`.
            user_profile_id: The user profile to which the request is attributed.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
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

        Gives the state of a batch. Meant to be asked again until the batch has ended.

        Args:
            message_batch_id: The id of the batch.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
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

        Deletes a batch that has ended, with its results. One that has not is to be canceled first.

        Args:
            message_batch_id: The id of the batch.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
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

        Asks that a batch end early. Requests that run already may still finish; the results show which
        ones did.

        Args:
            message_batch_id: The id of the batch.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
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

        Gives the results of a batch that has ended, one JSON object a line, in any order. They are kept
        for 29 days after the batch was created. Its `results_url` leads here.

        Args:
            message_batch_id: The id of the batch.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
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


class BetaMessagesBatchesWithRawResponse:
    """The methods of `beta.messages.batches`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaMessagesBatches) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.delete = raw(inner.delete)
        self.cancel = raw(inner.cancel)
        self.results = raw(inner.results)


class AsyncBetaMessagesBatchesWithRawResponse:
    """The methods of `beta.messages.batches`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaMessagesBatches) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.delete = async_raw(inner.delete)
        self.cancel = async_raw(inner.cancel)
        self.results = async_raw(inner.results)


class BetaMessagesBatchesWithStreamingResponse:
    """The methods of `beta.messages.batches`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaMessagesBatches) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.delete = streamed(inner.delete)
        self.cancel = streamed(inner.cancel)
        self.results = streamed(inner.results)


class AsyncBetaMessagesBatchesWithStreamingResponse:
    """The methods of `beta.messages.batches`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaMessagesBatches) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.delete = async_streamed(inner.delete)
        self.cancel = async_streamed(inner.cancel)
        self.results = async_streamed(inner.results)
