"""A streamed message: its events, the message so far, and the final message.

Which delta adds to which field is part of the stream protocol, not of one endpoint.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, TypeVar, cast

import httpx

from ..errors import ClientStateError
from .accumulate import Accumulator
from .stream_events import (
    CitationEvent,
    ContentBlockStopEvent,
    InputJsonEvent,
    MessageStopEvent,
    SignatureEvent,
    TextEvent,
    ThinkingEvent,
)
from .streaming import AsyncStream, Stream

MessageT = TypeVar("MessageT")
EventT = TypeVar("EventT")


class _MessageStream(Generic[MessageT, EventT]):
    """What both kinds of stream share: the accumulated message."""

    def __init__(self, events: Stream[Any] | AsyncStream[Any]) -> None:
        self._events = events
        self._message = Accumulator(events._reader.response)

    @property
    def response(self) -> httpx.Response:
        """The HTTP response."""
        return self._events.response

    @property
    def request_id(self) -> str | None:
        """The `request-id` header of the response."""
        return self._events.request_id

    @property
    def current_message_snapshot(self) -> MessageT:
        """The message so far. Raises `ClientStateError` if it has not begun."""
        return cast("MessageT", self._message.snapshot())

    def _final_text(self) -> str:
        message: Any = self._message.final()
        texts = [block.text for block in message.content if block.type == "text"]
        if not texts:
            kinds = ", ".join(block.type for block in message.content) or "nothing"
            raise ClientStateError(f"the message has no text block, it has: {kinds}")
        return "".join(texts)


StreamEvent = (
    TextEvent
    | CitationEvent
    | ThinkingEvent
    | SignatureEvent
    | InputJsonEvent
    | ContentBlockStopEvent
    | MessageStopEvent
)


# None of these refers back to the stream, so that an unused stream is collected at once.


def _events(stream: Stream[Any], message: Accumulator) -> Iterator[Any]:
    for event in stream:
        yield from message.add(event)
    message.end()


def _texts(events: Iterator[Any]) -> Iterator[str]:
    for event in events:
        if isinstance(event, TextEvent):
            yield event.text


async def _async_events(stream: AsyncStream[Any], message: Accumulator) -> AsyncIterator[Any]:
    async for event in stream:
        for made in message.add(event):
            yield made
    message.end()


async def _async_texts(events: AsyncIterator[Any]) -> AsyncIterator[str]:
    async for event in events:
        if isinstance(event, TextEvent):
            yield event.text


class MessageStream(_MessageStream[MessageT, EventT]):
    """Iterate over it for all events, or over `text_stream` for the text alone."""

    def __init__(self, events: Stream[EventT]) -> None:
        super().__init__(events)
        self._stream = events
        self._iterator: Iterator[EventT | StreamEvent] = _events(events, self._message)
        self.text_stream: Iterator[str] = _texts(self._iterator)

    def __iter__(self) -> Iterator[EventT | StreamEvent]:
        return self._iterator

    def __next__(self) -> EventT | StreamEvent:
        return next(self._iterator)

    def until_done(self) -> None:
        """Read to the end. Raises `AnthropicError` if the stream fails."""
        for _ in self._iterator:
            pass

    def get_final_message(self) -> MessageT:
        """Read to the end and return the message.

        Raises `APIConnectionError` if the stream ends early, `ToolInputError` if the input of a tool is not
        JSON.
        """
        self.until_done()
        return cast("MessageT", self._message.final())

    def get_final_text(self) -> str:
        """Read to the end and return the text of all text blocks, joined.

        Raises `ClientStateError` if the message has no text block, and as `get_final_message` does.
        """
        self.until_done()
        return self._final_text()

    def __enter__(self) -> MessageStream[MessageT, EventT]:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the connection. Unread events are lost."""
        self._stream.close()


class AsyncMessageStream(_MessageStream[MessageT, EventT]):
    """Iterate over it for all events, or over `text_stream` for the text alone."""

    def __init__(self, events: AsyncStream[EventT]) -> None:
        super().__init__(events)
        self._stream = events
        self._iterator: AsyncIterator[EventT | StreamEvent] = _async_events(events, self._message)
        self.text_stream: AsyncIterator[str] = _async_texts(self._iterator)

    def __aiter__(self) -> AsyncIterator[EventT | StreamEvent]:
        return self._iterator

    async def __anext__(self) -> EventT | StreamEvent:
        return await self._iterator.__anext__()

    async def until_done(self) -> None:
        """Read to the end. Raises `AnthropicError` if the stream fails."""
        async for _ in self._iterator:
            pass

    async def get_final_message(self) -> MessageT:
        """Read to the end and return the message.

        Raises `APIConnectionError` if the stream ends early, `ToolInputError` if the input of a tool is not
        JSON.
        """
        await self.until_done()
        return cast("MessageT", self._message.final())

    async def get_final_text(self) -> str:
        """Read to the end and return the text of all text blocks, joined.

        Raises `ClientStateError` if the message has no text block, and as `get_final_message` does.
        """
        await self.until_done()
        return self._final_text()

    async def __aenter__(self) -> AsyncMessageStream[MessageT, EventT]:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Release the connection. Unread events are lost."""
        await self._stream.close()


class MessageStreamManager(Generic[MessageT, EventT]):
    """`with client.messages.stream(...) as stream:`. The request is sent on entry."""

    def __init__(self, send: Callable[[], Stream[EventT]]) -> None:
        self._send = send
        self._stream: MessageStream[MessageT, EventT] | None = None

    def __enter__(self) -> MessageStream[MessageT, EventT]:
        self._stream = MessageStream(self._send())
        return self._stream

    def __exit__(self, *exc: object) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncMessageStreamManager(Generic[MessageT, EventT]):
    """`async with client.messages.stream(...) as stream:`. The request is sent on entry."""

    def __init__(self, send: Callable[[], Awaitable[AsyncStream[EventT]]]) -> None:
        self._send = send
        self._stream: AsyncMessageStream[MessageT, EventT] | None = None

    async def __aenter__(self) -> AsyncMessageStream[MessageT, EventT]:
        self._stream = AsyncMessageStream(await self._send())
        return self._stream

    async def __aexit__(self, *exc: object) -> None:
        if self._stream is not None:
            await self._stream.close()
