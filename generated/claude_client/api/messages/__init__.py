"""client.messages"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import count_message_tokens, create_message

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.streams.message_stream import AsyncMessageStreamManager, MessageStreamManager
    from ..._runtime.streams.streaming import AsyncStream, Stream
    from ...models import (
        BillingPolicyParam,
        CacheControlEphemeralParam,
        CompactionConfigParam,
        ContainerParams,
        ContextManagementConfigParam,
        DiagnosticsParam,
        FallbackCreditToken,
        FallbacksParam,
        JSONOutputFormatParam,
        Message,
        MessageParam,
        MessageThreadParam,
        MessageTokensCount,
        MetadataParam,
        Model,
        OutputConfigParam,
        RawMessageStreamEvent,
        RequestMCPServerURLDefinitionParam,
        TextBlock,
        TextBlockParam,
        ThinkingConfigParam,
        ToolChoiceParam,
        ToolUnionParam,
    )
    from ..messages_batches import (
        AsyncMessagesBatches,
        AsyncMessagesBatchesWithRawResponse,
        AsyncMessagesBatchesWithStreamingResponse,
        MessagesBatches,
        MessagesBatchesWithRawResponse,
        MessagesBatchesWithStreamingResponse,
    )


class Messages(SyncResource):
    """`client.messages`, `client.beta.messages`"""

    @cached_property
    def batches(self) -> MessagesBatches:
        from ..messages_batches import MessagesBatches

        return MessagesBatches(self._client, self._form)

    @property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return MessagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return MessagesWithStreamingResponse(self)

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            model: Model,
            max_tokens: int,
            messages: Sequence[MessageParam],
            user_profile_id: str | NotGiven = NOT_GIVEN,
            workspace_id: str | NotGiven = NOT_GIVEN,
            cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
            diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            inference_geo: str | None | NotGiven = NOT_GIVEN,
            metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
            speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
            stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
            system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
            temperature: float | NotGiven = NOT_GIVEN,
            thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
            tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
            tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
            top_k: int | NotGiven = NOT_GIVEN,
            top_p: float | NotGiven = NOT_GIVEN,
            output_format: JSONOutputFormatParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            context_management: ContextManagementConfigParam
            | Mapping[str, Any]
            | None
            | NotGiven = NOT_GIVEN,
            compaction: CompactionConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            thread: MessageThreadParam | None | NotGiven = NOT_GIVEN,
            mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]]
            | NotGiven = NOT_GIVEN,
            fallbacks: FallbacksParam | None | NotGiven = NOT_GIVEN,
            fallback_credit_token: FallbackCreditToken | None | NotGiven = NOT_GIVEN,
            billing_policy: BillingPolicyParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            betas: Sequence[str] | None = None,
            extra_headers: Mapping[str, Any] | None = None,
            extra_query: Mapping[str, Any] | None = None,
            extra_body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        ) -> Message: ...

        @overload
        def create(
            self,
            *,
            model: Model,
            max_tokens: int,
            messages: Sequence[MessageParam],
            user_profile_id: str | NotGiven = NOT_GIVEN,
            workspace_id: str | NotGiven = NOT_GIVEN,
            cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
            diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            inference_geo: str | None | NotGiven = NOT_GIVEN,
            metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
            speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
            stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
            system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
            temperature: float | NotGiven = NOT_GIVEN,
            thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
            tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
            tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
            top_k: int | NotGiven = NOT_GIVEN,
            top_p: float | NotGiven = NOT_GIVEN,
            output_format: JSONOutputFormatParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            context_management: ContextManagementConfigParam
            | Mapping[str, Any]
            | None
            | NotGiven = NOT_GIVEN,
            compaction: CompactionConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            thread: MessageThreadParam | None | NotGiven = NOT_GIVEN,
            mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]]
            | NotGiven = NOT_GIVEN,
            fallbacks: FallbacksParam | None | NotGiven = NOT_GIVEN,
            fallback_credit_token: FallbackCreditToken | None | NotGiven = NOT_GIVEN,
            billing_policy: BillingPolicyParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            stream: Literal[True],
            betas: Sequence[str] | None = None,
            extra_headers: Mapping[str, Any] | None = None,
            extra_query: Mapping[str, Any] | None = None,
            extra_body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        ) -> Stream[RawMessageStreamEvent]: ...

        @overload
        def create(
            self,
            *,
            model: Model,
            max_tokens: int,
            messages: Sequence[MessageParam],
            user_profile_id: str | NotGiven = NOT_GIVEN,
            workspace_id: str | NotGiven = NOT_GIVEN,
            cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
            diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            inference_geo: str | None | NotGiven = NOT_GIVEN,
            metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
            speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
            stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
            system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
            temperature: float | NotGiven = NOT_GIVEN,
            thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
            tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
            tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
            top_k: int | NotGiven = NOT_GIVEN,
            top_p: float | NotGiven = NOT_GIVEN,
            output_format: JSONOutputFormatParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            context_management: ContextManagementConfigParam
            | Mapping[str, Any]
            | None
            | NotGiven = NOT_GIVEN,
            compaction: CompactionConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            thread: MessageThreadParam | None | NotGiven = NOT_GIVEN,
            mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]]
            | NotGiven = NOT_GIVEN,
            fallbacks: FallbacksParam | None | NotGiven = NOT_GIVEN,
            fallback_credit_token: FallbackCreditToken | None | NotGiven = NOT_GIVEN,
            billing_policy: BillingPolicyParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            stream: bool,
            betas: Sequence[str] | None = None,
            extra_headers: Mapping[str, Any] | None = None,
            extra_query: Mapping[str, Any] | None = None,
            extra_body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        ) -> Message | Stream[RawMessageStreamEvent]: ...

    def create(
        self,
        *,
        model: Model,
        max_tokens: int,
        messages: Sequence[MessageParam],
        user_profile_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
        tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        output_format: JSONOutputFormatParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        context_management: ContextManagementConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        compaction: CompactionConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        thread: MessageThreadParam | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        fallbacks: FallbacksParam | None | NotGiven = NOT_GIVEN,
        fallback_credit_token: FallbackCreditToken | None | NotGiven = NOT_GIVEN,
        billing_policy: BillingPolicyParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Message | Stream[RawMessageStreamEvent]:
        """Create a message

        Sends a conversation and returns the next turn of the model. With `stream: true` the response is
        sent as server-sent events instead of one JSON object. The body may be sent with
        `content-encoding: gzip`.

        Args:
            model: The id or alias of a model. The API responds with 404 if the credential cannot use it.
            max_tokens: The maximum number of tokens to produce, up to the maximum of the model. The model may
                stop earlier. `0` produces no output and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. If the last turn
                is the assistant's, models that still allow it continue that turn.
            user_profile_id: The user profile to which the request is attributed.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                cache markers.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Requests a diagnosis of why the cache was not read.
            inference_geo: Where the model runs. If omitted, the setting of the workspace applies. Older models
                refuse it.
            metadata: Metadata about the request.
            output_config: Options for the response.
            service_tier: Whether priority capacity may be used if the organization has it. Default: "auto".
            speed: `fast` produces tokens faster at a higher price, on models that support it.
            stop_sequences: Strings at which the model stops. The response does not contain the string.
            system: Instructions before the conversation.
            temperature: The randomness of the output, from 0 (least) to 1. Newer models accept only the default.
                Default: 1.
            thinking: Whether and how the model thinks before it responds. The Models API says which types a
                model supports.
            tool_choice: Whether the model may, must or must not call a tool.
            tools: The tools that the model may call. Names must be unique. At most 20 tools may be
                `strict`, and at most 10,000 deferred, but not all of them.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            output_format: Restricts the response to a format. Its successor is `output_config.format`.
            context_management: Edits that the server applies to the conversation before the model sees it.
            compaction: Requests a summary: the response is a single `compaction` block, which later requests
                send first in `messages`, in place of the turns that it summarizes. Cannot be combined
                with `context_management`.
            thread: Makes the server store the conversation, or continue one that it has stored. Not
                available in batches.
            mcp_servers: The MCP servers whose tools the model may call.
            fallbacks: Which models respond if the requested one declines. Not available in batches.
            fallback_credit_token: Redeems the credit of a refusal: sends the same request to another model, from the
                beginning or continued after the text before the refusal. Cannot be combined with
                `fallbacks`.
            billing_policy: Who is billed for the request.
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
            create_message.OPERATION,
            {
                "model": model,
                "max_tokens": max_tokens,
                "messages": messages,
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
                "cache_control": cache_control,
                "container": container,
                "diagnostics": diagnostics,
                "inference_geo": inference_geo,
                "metadata": metadata,
                "output_config": output_config,
                "service_tier": service_tier,
                "speed": speed,
                "stop_sequences": stop_sequences,
                "system": system,
                "temperature": temperature,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_k": top_k,
                "top_p": top_p,
                "output_format": output_format,
                "context_management": context_management,
                "compaction": compaction,
                "thread": thread,
                "mcp_servers": mcp_servers,
                "fallbacks": fallbacks,
                "fallback_credit_token": fallback_credit_token,
                "billing_policy": billing_policy,
                "stream": stream,
            },
            stream=bool(stream),
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Message | Stream[RawMessageStreamEvent] = self._run(call)
        return result

    def stream(
        self,
        *,
        model: Model,
        max_tokens: int,
        messages: Sequence[MessageParam],
        user_profile_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
        tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        output_format: JSONOutputFormatParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        context_management: ContextManagementConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        compaction: CompactionConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        thread: MessageThreadParam | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        fallbacks: FallbacksParam | None | NotGiven = NOT_GIVEN,
        fallback_credit_token: FallbackCreditToken | None | NotGiven = NOT_GIVEN,
        billing_policy: BillingPolicyParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MessageStreamManager[Message, RawMessageStreamEvent]:
        """Create a message

        Sends a conversation and returns the next turn of the model. With `stream: true` the response is
        sent as server-sent events instead of one JSON object. The body may be sent with
        `content-encoding: gzip`.

        Args:
            model: The id or alias of a model. The API responds with 404 if the credential cannot use it.
            max_tokens: The maximum number of tokens to produce, up to the maximum of the model. The model may
                stop earlier. `0` produces no output and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. If the last turn
                is the assistant's, models that still allow it continue that turn.
            user_profile_id: The user profile to which the request is attributed.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                cache markers.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Requests a diagnosis of why the cache was not read.
            inference_geo: Where the model runs. If omitted, the setting of the workspace applies. Older models
                refuse it.
            metadata: Metadata about the request.
            output_config: Options for the response.
            service_tier: Whether priority capacity may be used if the organization has it. Default: "auto".
            speed: `fast` produces tokens faster at a higher price, on models that support it.
            stop_sequences: Strings at which the model stops. The response does not contain the string.
            system: Instructions before the conversation.
            temperature: The randomness of the output, from 0 (least) to 1. Newer models accept only the default.
                Default: 1.
            thinking: Whether and how the model thinks before it responds. The Models API says which types a
                model supports.
            tool_choice: Whether the model may, must or must not call a tool.
            tools: The tools that the model may call. Names must be unique. At most 20 tools may be
                `strict`, and at most 10,000 deferred, but not all of them.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            output_format: Restricts the response to a format. Its successor is `output_config.format`.
            context_management: Edits that the server applies to the conversation before the model sees it.
            compaction: Requests a summary: the response is a single `compaction` block, which later requests
                send first in `messages`, in place of the turns that it summarizes. Cannot be combined
                with `context_management`.
            thread: Makes the server store the conversation, or continue one that it has stored. Not
                available in batches.
            mcp_servers: The MCP servers whose tools the model may call.
            fallbacks: Which models respond if the requested one declines. Not available in batches.
            fallback_credit_token: Redeems the credit of a refusal: sends the same request to another model, from the
                beginning or continued after the text before the refusal. Cannot be combined with
                `fallbacks`.
            billing_policy: Who is billed for the request.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        from ..._runtime.streams.message_stream import MessageStreamManager

        call = Call(
            create_message.OPERATION,
            {
                "model": model,
                "max_tokens": max_tokens,
                "messages": messages,
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
                "cache_control": cache_control,
                "container": container,
                "diagnostics": diagnostics,
                "inference_geo": inference_geo,
                "metadata": metadata,
                "output_config": output_config,
                "service_tier": service_tier,
                "speed": speed,
                "stop_sequences": stop_sequences,
                "system": system,
                "temperature": temperature,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_k": top_k,
                "top_p": top_p,
                "output_format": output_format,
                "context_management": context_management,
                "compaction": compaction,
                "thread": thread,
                "mcp_servers": mcp_servers,
                "fallbacks": fallbacks,
                "fallback_credit_token": fallback_credit_token,
                "billing_policy": billing_policy,
                "stream": True,
            },
            stream=True,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return MessageStreamManager(lambda: self._run(call))

    def count_tokens(
        self,
        *,
        model: Model,
        messages: Sequence[MessageParam],
        user_profile_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
        tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
        output_format: JSONOutputFormatParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        context_management: ContextManagementConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        compaction: CompactionConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        billing_policy: BillingPolicyParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MessageTokensCount:
        """Count the tokens of a message

        Counts the input tokens that a message would have, without sending anything to the model. The
        body may be sent with `content-encoding: gzip`.

        Args:
            model: The id or alias of a model. The API responds with 404 if the credential cannot use it.
            messages: The turns so far.
            user_profile_id: The user profile to which the request is attributed.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            cache_control: As in a message. No cache is read or written.
            output_config: Options for the response.
            speed: As in a message.
            system: Instructions before the conversation.
            thinking: Whether and how the model thinks before it responds. The Models API says which types a
                model supports.
            tool_choice: Whether the model may, must or must not call a tool.
            tools: The tools that the model can call.
            output_format: Restricts the response to a format. Its successor is `output_config.format`.
            context_management: Edits that the server applies to the conversation before the model sees it.
            compaction: Accepted and ignored; the conversation is counted without compaction.
            mcp_servers: The MCP servers whose tools the model may call.
            billing_policy: Who is billed for the request.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            count_message_tokens.OPERATION,
            {
                "model": model,
                "messages": messages,
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
                "cache_control": cache_control,
                "output_config": output_config,
                "speed": speed,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "output_format": output_format,
                "context_management": context_management,
                "compaction": compaction,
                "mcp_servers": mcp_servers,
                "billing_policy": billing_policy,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MessageTokensCount = self._run(call)
        return result


class AsyncMessages(AsyncResource):
    """`client.messages`, `client.beta.messages`"""

    @cached_property
    def batches(self) -> AsyncMessagesBatches:
        from ..messages_batches import AsyncMessagesBatches

        return AsyncMessagesBatches(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncMessagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncMessagesWithStreamingResponse(self)

    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            model: Model,
            max_tokens: int,
            messages: Sequence[MessageParam],
            user_profile_id: str | NotGiven = NOT_GIVEN,
            workspace_id: str | NotGiven = NOT_GIVEN,
            cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
            diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            inference_geo: str | None | NotGiven = NOT_GIVEN,
            metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
            speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
            stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
            system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
            temperature: float | NotGiven = NOT_GIVEN,
            thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
            tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
            tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
            top_k: int | NotGiven = NOT_GIVEN,
            top_p: float | NotGiven = NOT_GIVEN,
            output_format: JSONOutputFormatParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            context_management: ContextManagementConfigParam
            | Mapping[str, Any]
            | None
            | NotGiven = NOT_GIVEN,
            compaction: CompactionConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            thread: MessageThreadParam | None | NotGiven = NOT_GIVEN,
            mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]]
            | NotGiven = NOT_GIVEN,
            fallbacks: FallbacksParam | None | NotGiven = NOT_GIVEN,
            fallback_credit_token: FallbackCreditToken | None | NotGiven = NOT_GIVEN,
            billing_policy: BillingPolicyParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            betas: Sequence[str] | None = None,
            extra_headers: Mapping[str, Any] | None = None,
            extra_query: Mapping[str, Any] | None = None,
            extra_body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        ) -> Message: ...

        @overload
        async def create(
            self,
            *,
            model: Model,
            max_tokens: int,
            messages: Sequence[MessageParam],
            user_profile_id: str | NotGiven = NOT_GIVEN,
            workspace_id: str | NotGiven = NOT_GIVEN,
            cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
            diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            inference_geo: str | None | NotGiven = NOT_GIVEN,
            metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
            speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
            stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
            system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
            temperature: float | NotGiven = NOT_GIVEN,
            thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
            tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
            tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
            top_k: int | NotGiven = NOT_GIVEN,
            top_p: float | NotGiven = NOT_GIVEN,
            output_format: JSONOutputFormatParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            context_management: ContextManagementConfigParam
            | Mapping[str, Any]
            | None
            | NotGiven = NOT_GIVEN,
            compaction: CompactionConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            thread: MessageThreadParam | None | NotGiven = NOT_GIVEN,
            mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]]
            | NotGiven = NOT_GIVEN,
            fallbacks: FallbacksParam | None | NotGiven = NOT_GIVEN,
            fallback_credit_token: FallbackCreditToken | None | NotGiven = NOT_GIVEN,
            billing_policy: BillingPolicyParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            stream: Literal[True],
            betas: Sequence[str] | None = None,
            extra_headers: Mapping[str, Any] | None = None,
            extra_query: Mapping[str, Any] | None = None,
            extra_body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        ) -> AsyncStream[RawMessageStreamEvent]: ...

        @overload
        async def create(
            self,
            *,
            model: Model,
            max_tokens: int,
            messages: Sequence[MessageParam],
            user_profile_id: str | NotGiven = NOT_GIVEN,
            workspace_id: str | NotGiven = NOT_GIVEN,
            cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
            diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            inference_geo: str | None | NotGiven = NOT_GIVEN,
            metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
            service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
            speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
            stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
            system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
            temperature: float | NotGiven = NOT_GIVEN,
            thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
            tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
            tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
            top_k: int | NotGiven = NOT_GIVEN,
            top_p: float | NotGiven = NOT_GIVEN,
            output_format: JSONOutputFormatParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            context_management: ContextManagementConfigParam
            | Mapping[str, Any]
            | None
            | NotGiven = NOT_GIVEN,
            compaction: CompactionConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            thread: MessageThreadParam | None | NotGiven = NOT_GIVEN,
            mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]]
            | NotGiven = NOT_GIVEN,
            fallbacks: FallbacksParam | None | NotGiven = NOT_GIVEN,
            fallback_credit_token: FallbackCreditToken | None | NotGiven = NOT_GIVEN,
            billing_policy: BillingPolicyParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
            stream: bool,
            betas: Sequence[str] | None = None,
            extra_headers: Mapping[str, Any] | None = None,
            extra_query: Mapping[str, Any] | None = None,
            extra_body: Mapping[str, Any] | None = None,
            timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
        ) -> Message | AsyncStream[RawMessageStreamEvent]: ...

    async def create(
        self,
        *,
        model: Model,
        max_tokens: int,
        messages: Sequence[MessageParam],
        user_profile_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
        tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        output_format: JSONOutputFormatParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        context_management: ContextManagementConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        compaction: CompactionConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        thread: MessageThreadParam | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        fallbacks: FallbacksParam | None | NotGiven = NOT_GIVEN,
        fallback_credit_token: FallbackCreditToken | None | NotGiven = NOT_GIVEN,
        billing_policy: BillingPolicyParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Message | AsyncStream[RawMessageStreamEvent]:
        """Create a message

        Sends a conversation and returns the next turn of the model. With `stream: true` the response is
        sent as server-sent events instead of one JSON object. The body may be sent with
        `content-encoding: gzip`.

        Args:
            model: The id or alias of a model. The API responds with 404 if the credential cannot use it.
            max_tokens: The maximum number of tokens to produce, up to the maximum of the model. The model may
                stop earlier. `0` produces no output and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. If the last turn
                is the assistant's, models that still allow it continue that turn.
            user_profile_id: The user profile to which the request is attributed.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                cache markers.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Requests a diagnosis of why the cache was not read.
            inference_geo: Where the model runs. If omitted, the setting of the workspace applies. Older models
                refuse it.
            metadata: Metadata about the request.
            output_config: Options for the response.
            service_tier: Whether priority capacity may be used if the organization has it. Default: "auto".
            speed: `fast` produces tokens faster at a higher price, on models that support it.
            stop_sequences: Strings at which the model stops. The response does not contain the string.
            system: Instructions before the conversation.
            temperature: The randomness of the output, from 0 (least) to 1. Newer models accept only the default.
                Default: 1.
            thinking: Whether and how the model thinks before it responds. The Models API says which types a
                model supports.
            tool_choice: Whether the model may, must or must not call a tool.
            tools: The tools that the model may call. Names must be unique. At most 20 tools may be
                `strict`, and at most 10,000 deferred, but not all of them.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            output_format: Restricts the response to a format. Its successor is `output_config.format`.
            context_management: Edits that the server applies to the conversation before the model sees it.
            compaction: Requests a summary: the response is a single `compaction` block, which later requests
                send first in `messages`, in place of the turns that it summarizes. Cannot be combined
                with `context_management`.
            thread: Makes the server store the conversation, or continue one that it has stored. Not
                available in batches.
            mcp_servers: The MCP servers whose tools the model may call.
            fallbacks: Which models respond if the requested one declines. Not available in batches.
            fallback_credit_token: Redeems the credit of a refusal: sends the same request to another model, from the
                beginning or continued after the text before the refusal. Cannot be combined with
                `fallbacks`.
            billing_policy: Who is billed for the request.
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
            create_message.OPERATION,
            {
                "model": model,
                "max_tokens": max_tokens,
                "messages": messages,
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
                "cache_control": cache_control,
                "container": container,
                "diagnostics": diagnostics,
                "inference_geo": inference_geo,
                "metadata": metadata,
                "output_config": output_config,
                "service_tier": service_tier,
                "speed": speed,
                "stop_sequences": stop_sequences,
                "system": system,
                "temperature": temperature,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_k": top_k,
                "top_p": top_p,
                "output_format": output_format,
                "context_management": context_management,
                "compaction": compaction,
                "thread": thread,
                "mcp_servers": mcp_servers,
                "fallbacks": fallbacks,
                "fallback_credit_token": fallback_credit_token,
                "billing_policy": billing_policy,
                "stream": stream,
            },
            stream=bool(stream),
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Message | AsyncStream[RawMessageStreamEvent] = await self._run(call)
        return result

    def stream(
        self,
        *,
        model: Model,
        max_tokens: int,
        messages: Sequence[MessageParam],
        user_profile_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        metadata: MetadataParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
        tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        output_format: JSONOutputFormatParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        context_management: ContextManagementConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        compaction: CompactionConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        thread: MessageThreadParam | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        fallbacks: FallbacksParam | None | NotGiven = NOT_GIVEN,
        fallback_credit_token: FallbackCreditToken | None | NotGiven = NOT_GIVEN,
        billing_policy: BillingPolicyParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncMessageStreamManager[Message, RawMessageStreamEvent]:
        """Create a message

        Sends a conversation and returns the next turn of the model. With `stream: true` the response is
        sent as server-sent events instead of one JSON object. The body may be sent with
        `content-encoding: gzip`.

        Args:
            model: The id or alias of a model. The API responds with 404 if the credential cannot use it.
            max_tokens: The maximum number of tokens to produce, up to the maximum of the model. The model may
                stop earlier. `0` produces no output and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. If the last turn
                is the assistant's, models that still allow it continue that turn.
            user_profile_id: The user profile to which the request is attributed.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                cache markers.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Requests a diagnosis of why the cache was not read.
            inference_geo: Where the model runs. If omitted, the setting of the workspace applies. Older models
                refuse it.
            metadata: Metadata about the request.
            output_config: Options for the response.
            service_tier: Whether priority capacity may be used if the organization has it. Default: "auto".
            speed: `fast` produces tokens faster at a higher price, on models that support it.
            stop_sequences: Strings at which the model stops. The response does not contain the string.
            system: Instructions before the conversation.
            temperature: The randomness of the output, from 0 (least) to 1. Newer models accept only the default.
                Default: 1.
            thinking: Whether and how the model thinks before it responds. The Models API says which types a
                model supports.
            tool_choice: Whether the model may, must or must not call a tool.
            tools: The tools that the model may call. Names must be unique. At most 20 tools may be
                `strict`, and at most 10,000 deferred, but not all of them.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            output_format: Restricts the response to a format. Its successor is `output_config.format`.
            context_management: Edits that the server applies to the conversation before the model sees it.
            compaction: Requests a summary: the response is a single `compaction` block, which later requests
                send first in `messages`, in place of the turns that it summarizes. Cannot be combined
                with `context_management`.
            thread: Makes the server store the conversation, or continue one that it has stored. Not
                available in batches.
            mcp_servers: The MCP servers whose tools the model may call.
            fallbacks: Which models respond if the requested one declines. Not available in batches.
            fallback_credit_token: Redeems the credit of a refusal: sends the same request to another model, from the
                beginning or continued after the text before the refusal. Cannot be combined with
                `fallbacks`.
            billing_policy: Who is billed for the request.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        from ..._runtime.streams.message_stream import AsyncMessageStreamManager

        call = Call(
            create_message.OPERATION,
            {
                "model": model,
                "max_tokens": max_tokens,
                "messages": messages,
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
                "cache_control": cache_control,
                "container": container,
                "diagnostics": diagnostics,
                "inference_geo": inference_geo,
                "metadata": metadata,
                "output_config": output_config,
                "service_tier": service_tier,
                "speed": speed,
                "stop_sequences": stop_sequences,
                "system": system,
                "temperature": temperature,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_k": top_k,
                "top_p": top_p,
                "output_format": output_format,
                "context_management": context_management,
                "compaction": compaction,
                "thread": thread,
                "mcp_servers": mcp_servers,
                "fallbacks": fallbacks,
                "fallback_credit_token": fallback_credit_token,
                "billing_policy": billing_policy,
                "stream": True,
            },
            stream=True,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return AsyncMessageStreamManager(lambda: self._run(call))

    async def count_tokens(
        self,
        *,
        model: Model,
        messages: Sequence[MessageParam],
        user_profile_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
        tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
        output_format: JSONOutputFormatParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        context_management: ContextManagementConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        compaction: CompactionConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        billing_policy: BillingPolicyParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MessageTokensCount:
        """Count the tokens of a message

        Counts the input tokens that a message would have, without sending anything to the model. The
        body may be sent with `content-encoding: gzip`.

        Args:
            model: The id or alias of a model. The API responds with 404 if the credential cannot use it.
            messages: The turns so far.
            user_profile_id: The user profile to which the request is attributed.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            cache_control: As in a message. No cache is read or written.
            output_config: Options for the response.
            speed: As in a message.
            system: Instructions before the conversation.
            thinking: Whether and how the model thinks before it responds. The Models API says which types a
                model supports.
            tool_choice: Whether the model may, must or must not call a tool.
            tools: The tools that the model can call.
            output_format: Restricts the response to a format. Its successor is `output_config.format`.
            context_management: Edits that the server applies to the conversation before the model sees it.
            compaction: Accepted and ignored; the conversation is counted without compaction.
            mcp_servers: The MCP servers whose tools the model may call.
            billing_policy: Who is billed for the request.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            count_message_tokens.OPERATION,
            {
                "model": model,
                "messages": messages,
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
                "cache_control": cache_control,
                "output_config": output_config,
                "speed": speed,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "output_format": output_format,
                "context_management": context_management,
                "compaction": compaction,
                "mcp_servers": mcp_servers,
                "billing_policy": billing_policy,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MessageTokensCount = await self._run(call)
        return result


class MessagesWithRawResponse:
    """The methods of `messages`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: Messages) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.create = raw(inner.create)
        self.count_tokens = raw(inner.count_tokens)

    @cached_property
    def batches(self) -> MessagesBatchesWithRawResponse:
        from ..messages_batches import MessagesBatchesWithRawResponse

        return MessagesBatchesWithRawResponse(self._resource.batches)


class AsyncMessagesWithRawResponse:
    """The methods of `messages`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncMessages) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.create = async_raw(inner.create)
        self.count_tokens = async_raw(inner.count_tokens)

    @cached_property
    def batches(self) -> AsyncMessagesBatchesWithRawResponse:
        from ..messages_batches import AsyncMessagesBatchesWithRawResponse

        return AsyncMessagesBatchesWithRawResponse(self._resource.batches)


class MessagesWithStreamingResponse:
    """The methods of `messages`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: Messages) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.create = streamed(inner.create)
        self.count_tokens = streamed(inner.count_tokens)

    @cached_property
    def batches(self) -> MessagesBatchesWithStreamingResponse:
        from ..messages_batches import MessagesBatchesWithStreamingResponse

        return MessagesBatchesWithStreamingResponse(self._resource.batches)


class AsyncMessagesWithStreamingResponse:
    """The methods of `messages`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncMessages) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.create = async_streamed(inner.create)
        self.count_tokens = async_streamed(inner.count_tokens)

    @cached_property
    def batches(self) -> AsyncMessagesBatchesWithStreamingResponse:
        from ..messages_batches import AsyncMessagesBatchesWithStreamingResponse

        return AsyncMessagesBatchesWithStreamingResponse(self._resource.batches)
