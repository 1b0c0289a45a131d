"""client.completions"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import create_completion

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.streams.streaming import AsyncStream, Stream
    from ...models import Completion, CompletionStreamEvent, MetadataParam, Model


class Completions(SyncResource):
    """`client.completions`"""

    @property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return CompletionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return CompletionsWithStreamingResponse(self)

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            max_tokens_to_sample: int,
            model: Model,
            prompt: str,
            workspace_id: str | NotGiven = NOT_GIVEN,
            metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
            temperature: float | NotGiven = NOT_GIVEN,
            top_k: int | NotGiven = NOT_GIVEN,
            top_p: float | NotGiven = NOT_GIVEN,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            betas: Sequence[str] | None = None,
            extra_headers: Mapping[str, Any] | None = None,
            extra_query: Mapping[str, Any] | None = None,
            extra_body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        ) -> Completion: ...

        @overload
        def create(
            self,
            *,
            max_tokens_to_sample: int,
            model: Model,
            prompt: str,
            workspace_id: str | NotGiven = NOT_GIVEN,
            metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
            temperature: float | NotGiven = NOT_GIVEN,
            top_k: int | NotGiven = NOT_GIVEN,
            top_p: float | NotGiven = NOT_GIVEN,
            stream: Literal[True],
            betas: Sequence[str] | None = None,
            extra_headers: Mapping[str, Any] | None = None,
            extra_query: Mapping[str, Any] | None = None,
            extra_body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        ) -> Stream[CompletionStreamEvent]: ...

        @overload
        def create(
            self,
            *,
            max_tokens_to_sample: int,
            model: Model,
            prompt: str,
            workspace_id: str | NotGiven = NOT_GIVEN,
            metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
            temperature: float | NotGiven = NOT_GIVEN,
            top_k: int | NotGiven = NOT_GIVEN,
            top_p: float | NotGiven = NOT_GIVEN,
            stream: bool,
            betas: Sequence[str] | None = None,
            extra_headers: Mapping[str, Any] | None = None,
            extra_query: Mapping[str, Any] | None = None,
            extra_body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        ) -> Completion | Stream[CompletionStreamEvent]: ...

    def create(
        self,
        *,
        max_tokens_to_sample: int,
        model: Model,
        prompt: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Completion | Stream[CompletionStreamEvent]:
        """Create a text completion

        Continues a text that is written as a conversation of `Human:` and `Assistant:`. This is an API
        of the past: new programs use Messages, and new models may refuse it. With `stream: true` the
        response is sent as server-sent events.

        Args:
            max_tokens_to_sample: The most tokens to generate. The model can stop before that.
            model: The id or alias of a model. The API responds with 404 if the credential cannot use it.
            prompt: The text: turns that begin with an empty line and `Human:` or `Assistant:`, the last one
                an open turn of the assistant.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            metadata: Metadata about the request.
            stop_sequences: Texts that end the continuation. The turn of a human always does.
            temperature: How much chance there is in the text. Default: 1.
            top_k: Samples only from so many most likely tokens.
            top_p: Samples only from the likeliest tokens that together have this probability.
            stream: Whether to stream the response as events.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_completion.OPERATION,
            {
                "max_tokens_to_sample": max_tokens_to_sample,
                "model": model,
                "prompt": prompt,
                "workspace_id": workspace_id,
                "metadata": metadata,
                "stop_sequences": stop_sequences,
                "temperature": temperature,
                "top_k": top_k,
                "top_p": top_p,
                "stream": stream,
            },
            stream=bool(stream),
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Completion | Stream[CompletionStreamEvent] = self._run(call)
        return result


class AsyncCompletions(AsyncResource):
    """`client.completions`"""

    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncCompletionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncCompletionsWithStreamingResponse(self)

    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            max_tokens_to_sample: int,
            model: Model,
            prompt: str,
            workspace_id: str | NotGiven = NOT_GIVEN,
            metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
            temperature: float | NotGiven = NOT_GIVEN,
            top_k: int | NotGiven = NOT_GIVEN,
            top_p: float | NotGiven = NOT_GIVEN,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            betas: Sequence[str] | None = None,
            extra_headers: Mapping[str, Any] | None = None,
            extra_query: Mapping[str, Any] | None = None,
            extra_body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        ) -> Completion: ...

        @overload
        async def create(
            self,
            *,
            max_tokens_to_sample: int,
            model: Model,
            prompt: str,
            workspace_id: str | NotGiven = NOT_GIVEN,
            metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
            temperature: float | NotGiven = NOT_GIVEN,
            top_k: int | NotGiven = NOT_GIVEN,
            top_p: float | NotGiven = NOT_GIVEN,
            stream: Literal[True],
            betas: Sequence[str] | None = None,
            extra_headers: Mapping[str, Any] | None = None,
            extra_query: Mapping[str, Any] | None = None,
            extra_body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        ) -> AsyncStream[CompletionStreamEvent]: ...

        @overload
        async def create(
            self,
            *,
            max_tokens_to_sample: int,
            model: Model,
            prompt: str,
            workspace_id: str | NotGiven = NOT_GIVEN,
            metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
            temperature: float | NotGiven = NOT_GIVEN,
            top_k: int | NotGiven = NOT_GIVEN,
            top_p: float | NotGiven = NOT_GIVEN,
            stream: bool,
            betas: Sequence[str] | None = None,
            extra_headers: Mapping[str, Any] | None = None,
            extra_query: Mapping[str, Any] | None = None,
            extra_body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        ) -> Completion | AsyncStream[CompletionStreamEvent]: ...

    async def create(
        self,
        *,
        max_tokens_to_sample: int,
        model: Model,
        prompt: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Completion | AsyncStream[CompletionStreamEvent]:
        """Create a text completion

        Continues a text that is written as a conversation of `Human:` and `Assistant:`. This is an API
        of the past: new programs use Messages, and new models may refuse it. With `stream: true` the
        response is sent as server-sent events.

        Args:
            max_tokens_to_sample: The most tokens to generate. The model can stop before that.
            model: The id or alias of a model. The API responds with 404 if the credential cannot use it.
            prompt: The text: turns that begin with an empty line and `Human:` or `Assistant:`, the last one
                an open turn of the assistant.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            metadata: Metadata about the request.
            stop_sequences: Texts that end the continuation. The turn of a human always does.
            temperature: How much chance there is in the text. Default: 1.
            top_k: Samples only from so many most likely tokens.
            top_p: Samples only from the likeliest tokens that together have this probability.
            stream: Whether to stream the response as events.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_completion.OPERATION,
            {
                "max_tokens_to_sample": max_tokens_to_sample,
                "model": model,
                "prompt": prompt,
                "workspace_id": workspace_id,
                "metadata": metadata,
                "stop_sequences": stop_sequences,
                "temperature": temperature,
                "top_k": top_k,
                "top_p": top_p,
                "stream": stream,
            },
            stream=bool(stream),
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Completion | AsyncStream[CompletionStreamEvent] = await self._run(call)
        return result


class CompletionsWithRawResponse:
    """The methods of `completions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: Completions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.create = raw(inner.create)


class AsyncCompletionsWithRawResponse:
    """The methods of `completions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncCompletions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.create = async_raw(inner.create)


class CompletionsWithStreamingResponse:
    """The methods of `completions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: Completions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.create = streamed(inner.create)


class AsyncCompletionsWithStreamingResponse:
    """The methods of `completions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncCompletions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.create = async_streamed(inner.create)
