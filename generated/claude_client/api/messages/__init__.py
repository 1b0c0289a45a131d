"""client.messages"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..._runtime.message_stream import AsyncMessageStreamManager, MessageStreamManager
from ..._runtime.operation import Call
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from ..._runtime.sentinels import NOT_GIVEN, NotGiven
from . import count_message_tokens, create_message

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.streaming import AsyncStream, Stream
    from ...models import (
        CacheControlEphemeralParam,
        ContainerParams,
        DiagnosticsParam,
        Message,
        MessageParam,
        MessageTokensCount,
        MetadataParam,
        Model,
        OutputConfigParam,
        RawMessageStreamEvent,
        TextBlock,
        TextBlockParam,
        ThinkingConfigParam,
        ToolChoiceParam,
        ToolUnionParam,
    )


class Messages(SyncResource):
    """`client.messages`"""

    @property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods; what they return has the HTTP response, and the result in `parse()`."""
        return MessagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read as you ask for it."""
        return MessagesWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        model: Model,
        max_tokens: int,
        messages: Sequence[MessageParam],
        workspace_id: str | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: Literal["global", "us"] | None | NotGiven = NOT_GIVEN,
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
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Message:
        """Create a message

        Sends a conversation and gets the next turn of the model. With `stream: true` the answer comes
        as server-sent events instead of one JSON object. The body may be sent with `content-encoding:
        gzip`.

        Args:
            max_tokens: The most tokens to produce, at most what the model allows. The model may stop earlier.
                `0` produces nothing and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. A last turn of
                the assistant is continued, by models that still allow it.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
            user_profile_id: The user profile to which the request is attributed.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                marks.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Asks why the cache was not read.
            inference_geo: Where the model runs. Left out, the workspace's own setting counts. Older models refuse
                it.
            service_tier: Whether priority capacity may be used when the organization has it.
            speed: `fast` produces tokens sooner at a higher price, on models that have it.
            stop_sequences: Texts at which the model stops. The text itself is left out of the answer.
            system: Instructions that stand above the conversation.
            temperature: How much chance plays a part, from 0 (least) to 1. Newer models take only the default.
            tools: What the model may call. Names are unique.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            stream: Whether to get the events one by one, as they come.
            betas: Names of beta features to switch on, beside those of the client.
            extra_headers: Header fields beside the usual ones; None as value takes one away.
            extra_query: Query parameters beside the ones above.
            extra_body: Members of the body beside the ones above.
            timeout: Seconds, or a `Timeout`; None for no limit.
        """

    @overload
    def create(
        self,
        *,
        model: Model,
        max_tokens: int,
        messages: Sequence[MessageParam],
        workspace_id: str | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: Literal["global", "us"] | None | NotGiven = NOT_GIVEN,
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
        stream: Literal[True],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Stream[RawMessageStreamEvent]:
        """Create a message

        Sends a conversation and gets the next turn of the model. With `stream: true` the answer comes
        as server-sent events instead of one JSON object. The body may be sent with `content-encoding:
        gzip`.

        Args:
            max_tokens: The most tokens to produce, at most what the model allows. The model may stop earlier.
                `0` produces nothing and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. A last turn of
                the assistant is continued, by models that still allow it.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
            user_profile_id: The user profile to which the request is attributed.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                marks.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Asks why the cache was not read.
            inference_geo: Where the model runs. Left out, the workspace's own setting counts. Older models refuse
                it.
            service_tier: Whether priority capacity may be used when the organization has it.
            speed: `fast` produces tokens sooner at a higher price, on models that have it.
            stop_sequences: Texts at which the model stops. The text itself is left out of the answer.
            system: Instructions that stand above the conversation.
            temperature: How much chance plays a part, from 0 (least) to 1. Newer models take only the default.
            tools: What the model may call. Names are unique.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            stream: Whether to get the events one by one, as they come.
            betas: Names of beta features to switch on, beside those of the client.
            extra_headers: Header fields beside the usual ones; None as value takes one away.
            extra_query: Query parameters beside the ones above.
            extra_body: Members of the body beside the ones above.
            timeout: Seconds, or a `Timeout`; None for no limit.
        """

    @overload
    def create(
        self,
        *,
        model: Model,
        max_tokens: int,
        messages: Sequence[MessageParam],
        workspace_id: str | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: Literal["global", "us"] | None | NotGiven = NOT_GIVEN,
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
        stream: bool,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Message | Stream[RawMessageStreamEvent]:
        """Create a message

        Sends a conversation and gets the next turn of the model. With `stream: true` the answer comes
        as server-sent events instead of one JSON object. The body may be sent with `content-encoding:
        gzip`.

        Args:
            max_tokens: The most tokens to produce, at most what the model allows. The model may stop earlier.
                `0` produces nothing and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. A last turn of
                the assistant is continued, by models that still allow it.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
            user_profile_id: The user profile to which the request is attributed.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                marks.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Asks why the cache was not read.
            inference_geo: Where the model runs. Left out, the workspace's own setting counts. Older models refuse
                it.
            service_tier: Whether priority capacity may be used when the organization has it.
            speed: `fast` produces tokens sooner at a higher price, on models that have it.
            stop_sequences: Texts at which the model stops. The text itself is left out of the answer.
            system: Instructions that stand above the conversation.
            temperature: How much chance plays a part, from 0 (least) to 1. Newer models take only the default.
            tools: What the model may call. Names are unique.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            stream: Whether to get the events one by one, as they come.
            betas: Names of beta features to switch on, beside those of the client.
            extra_headers: Header fields beside the usual ones; None as value takes one away.
            extra_query: Query parameters beside the ones above.
            extra_body: Members of the body beside the ones above.
            timeout: Seconds, or a `Timeout`; None for no limit.
        """

    def create(
        self,
        *,
        model: Model,
        max_tokens: int,
        messages: Sequence[MessageParam],
        workspace_id: str | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: Literal["global", "us"] | None | NotGiven = NOT_GIVEN,
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
        stream: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Message | Stream[RawMessageStreamEvent]:
        """Create a message

        Sends a conversation and gets the next turn of the model. With `stream: true` the answer comes
        as server-sent events instead of one JSON object. The body may be sent with `content-encoding:
        gzip`.

        Args:
            max_tokens: The most tokens to produce, at most what the model allows. The model may stop earlier.
                `0` produces nothing and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. A last turn of
                the assistant is continued, by models that still allow it.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
            user_profile_id: The user profile to which the request is attributed.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                marks.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Asks why the cache was not read.
            inference_geo: Where the model runs. Left out, the workspace's own setting counts. Older models refuse
                it.
            service_tier: Whether priority capacity may be used when the organization has it.
            speed: `fast` produces tokens sooner at a higher price, on models that have it.
            stop_sequences: Texts at which the model stops. The text itself is left out of the answer.
            system: Instructions that stand above the conversation.
            temperature: How much chance plays a part, from 0 (least) to 1. Newer models take only the default.
            tools: What the model may call. Names are unique.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            stream: Whether to get the events one by one, as they come.
            betas: Names of beta features to switch on, beside those of the client.
            extra_headers: Header fields beside the usual ones; None as value takes one away.
            extra_query: Query parameters beside the ones above.
            extra_body: Members of the body beside the ones above.
            timeout: Seconds, or a `Timeout`; None for no limit.
        """
        call = Call(
            create_message.OPERATION,
            {
                "model": model,
                "max_tokens": max_tokens,
                "messages": messages,
                "workspace_id": workspace_id,
                "user_profile_id": user_profile_id,
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
        workspace_id: str | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: Literal["global", "us"] | None | NotGiven = NOT_GIVEN,
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
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MessageStreamManager[Message, RawMessageStreamEvent]:
        """Create a message

        Sends a conversation and gets the next turn of the model. With `stream: true` the answer comes
        as server-sent events instead of one JSON object. The body may be sent with `content-encoding:
        gzip`.

        Args:
            max_tokens: The most tokens to produce, at most what the model allows. The model may stop earlier.
                `0` produces nothing and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. A last turn of
                the assistant is continued, by models that still allow it.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
            user_profile_id: The user profile to which the request is attributed.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                marks.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Asks why the cache was not read.
            inference_geo: Where the model runs. Left out, the workspace's own setting counts. Older models refuse
                it.
            service_tier: Whether priority capacity may be used when the organization has it.
            speed: `fast` produces tokens sooner at a higher price, on models that have it.
            stop_sequences: Texts at which the model stops. The text itself is left out of the answer.
            system: Instructions that stand above the conversation.
            temperature: How much chance plays a part, from 0 (least) to 1. Newer models take only the default.
            tools: What the model may call. Names are unique.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            betas: Names of beta features to switch on, beside those of the client.
            extra_headers: Header fields beside the usual ones; None as value takes one away.
            extra_query: Query parameters beside the ones above.
            extra_body: Members of the body beside the ones above.
            timeout: Seconds, or a `Timeout`; None for no limit.
        """
        call = Call(
            create_message.OPERATION,
            {
                "model": model,
                "max_tokens": max_tokens,
                "messages": messages,
                "workspace_id": workspace_id,
                "user_profile_id": user_profile_id,
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
        workspace_id: str | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
        tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
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
            messages: The turns so far.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
            user_profile_id: The user profile to which the request is attributed.
            cache_control: Taken as in a message; no cache is read or written.
            speed: Taken as in a message.
            system: Instructions that stand above the conversation.
            tools: What the model could call.
            betas: Names of beta features to switch on, beside those of the client.
            extra_headers: Header fields beside the usual ones; None as value takes one away.
            extra_query: Query parameters beside the ones above.
            extra_body: Members of the body beside the ones above.
            timeout: Seconds, or a `Timeout`; None for no limit.
        """
        call = Call(
            count_message_tokens.OPERATION,
            {
                "model": model,
                "messages": messages,
                "workspace_id": workspace_id,
                "user_profile_id": user_profile_id,
                "cache_control": cache_control,
                "output_config": output_config,
                "speed": speed,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
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
    """`client.messages`"""

    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods; what they return has the HTTP response, and the result in `parse()`."""
        return AsyncMessagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read as you ask for it."""
        return AsyncMessagesWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        model: Model,
        max_tokens: int,
        messages: Sequence[MessageParam],
        workspace_id: str | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: Literal["global", "us"] | None | NotGiven = NOT_GIVEN,
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
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Message:
        """Create a message

        Sends a conversation and gets the next turn of the model. With `stream: true` the answer comes
        as server-sent events instead of one JSON object. The body may be sent with `content-encoding:
        gzip`.

        Args:
            max_tokens: The most tokens to produce, at most what the model allows. The model may stop earlier.
                `0` produces nothing and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. A last turn of
                the assistant is continued, by models that still allow it.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
            user_profile_id: The user profile to which the request is attributed.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                marks.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Asks why the cache was not read.
            inference_geo: Where the model runs. Left out, the workspace's own setting counts. Older models refuse
                it.
            service_tier: Whether priority capacity may be used when the organization has it.
            speed: `fast` produces tokens sooner at a higher price, on models that have it.
            stop_sequences: Texts at which the model stops. The text itself is left out of the answer.
            system: Instructions that stand above the conversation.
            temperature: How much chance plays a part, from 0 (least) to 1. Newer models take only the default.
            tools: What the model may call. Names are unique.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            stream: Whether to get the events one by one, as they come.
            betas: Names of beta features to switch on, beside those of the client.
            extra_headers: Header fields beside the usual ones; None as value takes one away.
            extra_query: Query parameters beside the ones above.
            extra_body: Members of the body beside the ones above.
            timeout: Seconds, or a `Timeout`; None for no limit.
        """

    @overload
    async def create(
        self,
        *,
        model: Model,
        max_tokens: int,
        messages: Sequence[MessageParam],
        workspace_id: str | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: Literal["global", "us"] | None | NotGiven = NOT_GIVEN,
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
        stream: Literal[True],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncStream[RawMessageStreamEvent]:
        """Create a message

        Sends a conversation and gets the next turn of the model. With `stream: true` the answer comes
        as server-sent events instead of one JSON object. The body may be sent with `content-encoding:
        gzip`.

        Args:
            max_tokens: The most tokens to produce, at most what the model allows. The model may stop earlier.
                `0` produces nothing and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. A last turn of
                the assistant is continued, by models that still allow it.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
            user_profile_id: The user profile to which the request is attributed.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                marks.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Asks why the cache was not read.
            inference_geo: Where the model runs. Left out, the workspace's own setting counts. Older models refuse
                it.
            service_tier: Whether priority capacity may be used when the organization has it.
            speed: `fast` produces tokens sooner at a higher price, on models that have it.
            stop_sequences: Texts at which the model stops. The text itself is left out of the answer.
            system: Instructions that stand above the conversation.
            temperature: How much chance plays a part, from 0 (least) to 1. Newer models take only the default.
            tools: What the model may call. Names are unique.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            stream: Whether to get the events one by one, as they come.
            betas: Names of beta features to switch on, beside those of the client.
            extra_headers: Header fields beside the usual ones; None as value takes one away.
            extra_query: Query parameters beside the ones above.
            extra_body: Members of the body beside the ones above.
            timeout: Seconds, or a `Timeout`; None for no limit.
        """

    @overload
    async def create(
        self,
        *,
        model: Model,
        max_tokens: int,
        messages: Sequence[MessageParam],
        workspace_id: str | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: Literal["global", "us"] | None | NotGiven = NOT_GIVEN,
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
        stream: bool,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Message | AsyncStream[RawMessageStreamEvent]:
        """Create a message

        Sends a conversation and gets the next turn of the model. With `stream: true` the answer comes
        as server-sent events instead of one JSON object. The body may be sent with `content-encoding:
        gzip`.

        Args:
            max_tokens: The most tokens to produce, at most what the model allows. The model may stop earlier.
                `0` produces nothing and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. A last turn of
                the assistant is continued, by models that still allow it.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
            user_profile_id: The user profile to which the request is attributed.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                marks.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Asks why the cache was not read.
            inference_geo: Where the model runs. Left out, the workspace's own setting counts. Older models refuse
                it.
            service_tier: Whether priority capacity may be used when the organization has it.
            speed: `fast` produces tokens sooner at a higher price, on models that have it.
            stop_sequences: Texts at which the model stops. The text itself is left out of the answer.
            system: Instructions that stand above the conversation.
            temperature: How much chance plays a part, from 0 (least) to 1. Newer models take only the default.
            tools: What the model may call. Names are unique.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            stream: Whether to get the events one by one, as they come.
            betas: Names of beta features to switch on, beside those of the client.
            extra_headers: Header fields beside the usual ones; None as value takes one away.
            extra_query: Query parameters beside the ones above.
            extra_body: Members of the body beside the ones above.
            timeout: Seconds, or a `Timeout`; None for no limit.
        """

    async def create(
        self,
        *,
        model: Model,
        max_tokens: int,
        messages: Sequence[MessageParam],
        workspace_id: str | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: Literal["global", "us"] | None | NotGiven = NOT_GIVEN,
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
        stream: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Message | AsyncStream[RawMessageStreamEvent]:
        """Create a message

        Sends a conversation and gets the next turn of the model. With `stream: true` the answer comes
        as server-sent events instead of one JSON object. The body may be sent with `content-encoding:
        gzip`.

        Args:
            max_tokens: The most tokens to produce, at most what the model allows. The model may stop earlier.
                `0` produces nothing and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. A last turn of
                the assistant is continued, by models that still allow it.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
            user_profile_id: The user profile to which the request is attributed.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                marks.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Asks why the cache was not read.
            inference_geo: Where the model runs. Left out, the workspace's own setting counts. Older models refuse
                it.
            service_tier: Whether priority capacity may be used when the organization has it.
            speed: `fast` produces tokens sooner at a higher price, on models that have it.
            stop_sequences: Texts at which the model stops. The text itself is left out of the answer.
            system: Instructions that stand above the conversation.
            temperature: How much chance plays a part, from 0 (least) to 1. Newer models take only the default.
            tools: What the model may call. Names are unique.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            stream: Whether to get the events one by one, as they come.
            betas: Names of beta features to switch on, beside those of the client.
            extra_headers: Header fields beside the usual ones; None as value takes one away.
            extra_query: Query parameters beside the ones above.
            extra_body: Members of the body beside the ones above.
            timeout: Seconds, or a `Timeout`; None for no limit.
        """
        call = Call(
            create_message.OPERATION,
            {
                "model": model,
                "max_tokens": max_tokens,
                "messages": messages,
                "workspace_id": workspace_id,
                "user_profile_id": user_profile_id,
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
        workspace_id: str | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        container: ContainerParams | Mapping[str, Any] | str | None | NotGiven = NOT_GIVEN,
        diagnostics: DiagnosticsParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        inference_geo: Literal["global", "us"] | None | NotGiven = NOT_GIVEN,
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
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncMessageStreamManager[Message, RawMessageStreamEvent]:
        """Create a message

        Sends a conversation and gets the next turn of the model. With `stream: true` the answer comes
        as server-sent events instead of one JSON object. The body may be sent with `content-encoding:
        gzip`.

        Args:
            max_tokens: The most tokens to produce, at most what the model allows. The model may stop earlier.
                `0` produces nothing and only warms the cache.
            messages: The turns so far. Neighbouring turns of one role are read as one turn. A last turn of
                the assistant is continued, by models that still allow it.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
            user_profile_id: The user profile to which the request is attributed.
            cache_control: Caches the prompt up to its last block that can be cached. Counts as one of the four
                marks.
            container: A container that code runs in: one to use again, by its id, or the skills to load. Needs
                a code execution tool.
            diagnostics: Asks why the cache was not read.
            inference_geo: Where the model runs. Left out, the workspace's own setting counts. Older models refuse
                it.
            service_tier: Whether priority capacity may be used when the organization has it.
            speed: `fast` produces tokens sooner at a higher price, on models that have it.
            stop_sequences: Texts at which the model stops. The text itself is left out of the answer.
            system: Instructions that stand above the conversation.
            temperature: How much chance plays a part, from 0 (least) to 1. Newer models take only the default.
            tools: What the model may call. Names are unique.
            top_k: Sample only from this many of the likeliest tokens. Newer models refuse it.
            top_p: Sample only from the likeliest tokens whose probabilities add up to this. Newer models
                refuse it.
            betas: Names of beta features to switch on, beside those of the client.
            extra_headers: Header fields beside the usual ones; None as value takes one away.
            extra_query: Query parameters beside the ones above.
            extra_body: Members of the body beside the ones above.
            timeout: Seconds, or a `Timeout`; None for no limit.
        """
        call = Call(
            create_message.OPERATION,
            {
                "model": model,
                "max_tokens": max_tokens,
                "messages": messages,
                "workspace_id": workspace_id,
                "user_profile_id": user_profile_id,
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
        workspace_id: str | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        output_config: OutputConfigParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        thinking: ThinkingConfigParam | NotGiven = NOT_GIVEN,
        tool_choice: ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[ToolUnionParam] | NotGiven = NOT_GIVEN,
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
            messages: The turns so far.
            workspace_id: The workspace the request belongs to. Needed only with a credential that spans
                workspaces; with a credential bound to one workspace it has to be that one.
            user_profile_id: The user profile to which the request is attributed.
            cache_control: Taken as in a message; no cache is read or written.
            speed: Taken as in a message.
            system: Instructions that stand above the conversation.
            tools: What the model could call.
            betas: Names of beta features to switch on, beside those of the client.
            extra_headers: Header fields beside the usual ones; None as value takes one away.
            extra_query: Query parameters beside the ones above.
            extra_body: Members of the body beside the ones above.
            timeout: Seconds, or a `Timeout`; None for no limit.
        """
        call = Call(
            count_message_tokens.OPERATION,
            {
                "model": model,
                "messages": messages,
                "workspace_id": workspace_id,
                "user_profile_id": user_profile_id,
                "cache_control": cache_control,
                "output_config": output_config,
                "speed": speed,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
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
    """The methods of `messages` with the HTTP response around the result."""

    def __init__(self, resource: Messages) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.create = raw(inner.create)
        self.count_tokens = raw(inner.count_tokens)


class AsyncMessagesWithRawResponse:
    """The methods of `messages` with the HTTP response around the result."""

    def __init__(self, resource: AsyncMessages) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.create = async_raw(inner.create)
        self.count_tokens = async_raw(inner.count_tokens)


class MessagesWithStreamingResponse:
    """The methods of `messages` with the HTTP response around the result."""

    def __init__(self, resource: Messages) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.create = streamed(inner.create)
        self.count_tokens = streamed(inner.count_tokens)


class AsyncMessagesWithStreamingResponse:
    """The methods of `messages` with the HTTP response around the result."""

    def __init__(self, resource: AsyncMessages) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.create = async_streamed(inner.create)
        self.count_tokens = async_streamed(inner.count_tokens)
