"""Builds a message from the events of its stream."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

import httpx

from ..errors import (
    APIConnectionError,
    APIResponseValidationError,
    ClientStateError,
    InvalidArgumentError,
    ToolInputError,
)
from ..models.model import BaseModel
from .stream_events import (
    CitationEvent,
    ContentBlockStopEvent,
    InputJsonEvent,
    MessageStopEvent,
    Pieces,
    SignatureEvent,
    TextEvent,
    ThinkingEvent,
)

#: Types of deltas that contain whole values.
_WHOLE = {"signature_delta": ("signature",), "compaction_delta": ("content", "encrypted_content")}
_INPUT = "input_json_delta"
#: Events that cannot come before `message_start`.
_INSIDE = frozenset(
    ("content_block_start", "content_block_delta", "content_block_stop", "message_delta", "message_stop")
)


class Accumulator:
    """Takes wire events, returns them with the derived events, and builds the message.

    Pieces are kept in lists and joined on demand, so that an event of a long message costs no more than one
    of a short message. Blocks are sorted by index, regardless of their order of arrival.
    """

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._message: Any = None
        self._complete = False
        self._indexes: list[int] = []  # the indexes of the blocks in the message
        self._blocks: dict[int, Any] = {}
        self._ended: set[int] = set()
        self._pieces: dict[tuple[int, str], Pieces] = {}
        self._broken: ToolInputError | None = None

    def add(self, event: Any) -> list[Any]:
        """Take one wire event and return the events for the caller.

        Raises `APIResponseValidationError` if the event does not fit the stream.
        """
        try:
            return self._add(event)
        except (AttributeError, TypeError) as error:
            raise self._refused(f"has an event of an unexpected shape: {error}") from None
        except (RecursionError, InvalidArgumentError):
            raise self._refused("has an event that is nested too deeply") from None

    def _refused(self, what: str) -> APIResponseValidationError:
        return APIResponseValidationError(self._response, None, message=f"The stream {what}")

    def _add(self, event: Any) -> list[Any]:
        kind = getattr(event, "type", None)
        if kind == "content_block_delta" and self._message is not None:
            return [event, *self._delta(event.index, event.delta)]
        if kind == "message_start":
            self._start(event.message)
        elif self._message is None:
            if kind in _INSIDE:
                raise self._refused(f"has {kind} before message_start")
        elif kind == "content_block_start":
            self._start_block(event.index, event.content_block)
        elif kind == "content_block_stop":
            block = self._block(event.index)
            self._ended.add(event.index)
            if not self._settle(event.index):
                return []  # a broken block is not complete
            return [ContentBlockStopEvent(index=event.index, content_block=block)]
        elif kind == "message_delta":
            self._message_delta(event)
        elif kind == "message_stop":
            self._complete = True
            message = self.snapshot()
            self.end()
            return [MessageStopEvent(message=message)]
        return [event]

    def _start(self, given: Any) -> None:
        if self._message is not None:
            raise self._refused("begins a second message")
        message = _copy(given)
        if not isinstance(message, BaseModel):
            raise self._refused("has a message_start without a message")
        if not isinstance(message.__dict__.get("content"), list):
            message.__dict__["content"] = []
        self._message = message

    def _start_block(self, index: Any, given: Any) -> None:
        if type(index) is not int or index < 0:
            raise self._refused(f"begins a block with the index {index!r:.80}")
        if index in self._blocks:
            if index not in self._ended:
                raise self._refused(f"begins block {index} a second time")
            self._ended.discard(index)
            self._pieces = {key: pieces for key, pieces in self._pieces.items() if key[0] != index}
        block = _copy(given)
        if not isinstance(block, BaseModel):
            raise self._refused(f"begins block {index} without a block")
        self._blocks[index] = block
        place = bisect_right(self._indexes, index)
        content = self._message.__dict__["content"]
        # Blocks in message_start stay before the streamed ones.
        content.insert(len(content) - len(self._indexes) + place, block)
        self._indexes.insert(place, index)
        self._relabel(block)

    def snapshot(self) -> Any:
        """The message so far. Tool input that is not JSON is a string.

        Raises `ClientStateError` if the message has not begun.
        """
        if self._message is None:
            raise ClientStateError("the stream has not begun a message yet")
        for index in {index for index, _ in self._pieces}:
            self._settle(index)
        return self._message

    def end(self) -> None:
        """Finish the stream; call this after the last event.

        Raises `ToolInputError` if the input of a tool is not JSON.
        """
        if self._broken is not None:
            raise self._broken

    def final(self) -> Any:
        """Return the complete message.

        Raises `APIConnectionError` if the stream ended early, `ToolInputError` if the input of a tool is not
        JSON.
        """
        if not self._complete:
            raise APIConnectionError(
                message="The stream ended before the message was complete; "
                "current_message_snapshot has what arrived.",
                request=self._response.request,
                request_id=self._response.headers.get("request-id"),
            )
        self.end()
        return self.snapshot()

    def _block(self, index: int) -> Any:
        try:
            return self._blocks[index]
        except (KeyError, TypeError):
            raise self._refused(f"has an event for block {index!r:.80}, which it did not begin") from None

    def _delta(self, index: int, delta: Any) -> list[Any]:
        block = self._block(index)
        kind = getattr(delta, "type", None)
        if kind == "text_delta":
            pieces = self._grow(index, block, "text", delta.text)
            return [TextEvent(text=delta.text, pieces=pieces, count=len(pieces))]
        if kind == _INPUT:
            pieces = self._grow(index, block, "input", delta.partial_json)
            return [InputJsonEvent(partial_json=delta.partial_json, pieces=pieces, count=len(pieces))]
        if kind == "thinking_delta":
            pieces = self._grow(index, block, "thinking", delta.thinking)
            return [ThinkingEvent(thinking=delta.thinking, pieces=pieces, count=len(pieces))]
        if kind == "citations_delta":
            citations = block.__dict__.get("citations")
            if citations is None:
                citations = block.__dict__["citations"] = []
            citations.append(delta.citation)
            return [CitationEvent(citation=delta.citation, snapshot=citations)]
        for name in _WHOLE.get(kind or "", ()):
            if name in delta.__dict__:
                block.__dict__[name] = delta.__dict__[name]
        if kind == "signature_delta":
            return [SignatureEvent(signature=delta.signature)]
        return []

    def _grow(self, index: int, block: Any, name: str, piece: str) -> Pieces:
        if type(piece) is not str:
            raise self._refused(f"has a delta for block {index} that is not a string")
        pieces = self._pieces.get((index, name))
        if pieces is None:
            begun = block.__dict__.get(name)
            pieces = Pieces([begun] if isinstance(begun, str) and begun else [])
            pieces.response, pieces.owner = self._response, block.__dict__.get("name")
            # A tool call may begin with its whole input; an empty piece does not clear it.
            pieces.begun = block.__dict__.get(name) if name == "input" else None
            self._pieces[(index, name)] = pieces
        pieces.append(piece)
        return pieces

    def _settle(self, index: int) -> bool:
        """Write the gathered pieces into their block. Return whether they make sense so far."""
        block = self._blocks[index]
        for name in ("text", "thinking"):
            pieces = self._pieces.get((index, name))
            if pieces is not None:
                block.__dict__[name] = "".join(pieces)
        pieces = self._pieces.get((index, "input"))
        if pieces is None:
            return True
        try:
            block.__dict__["input"] = pieces.value(len(pieces))
        except ToolInputError as error:
            block.__dict__["input"] = "".join(pieces)
            if index in self._ended and self._broken is None:
                self._broken = error
            return False
        return True

    def _relabel(self, block: Any) -> None:
        """After a fallback, name the model that took over, as a response without a stream does."""
        members = dict(_members(block))
        name = dict(_members(members.get("to"))).get("model") if members.get("type") == "fallback" else None
        if isinstance(name, str):
            self._message.model = name

    def _message_delta(self, event: Any) -> None:
        message = self._message.__dict__
        for name, value in _members(event.delta):
            # Fields that the delta omits stay as they were, except how the message ended.
            if value is not None or name in ("stop_reason", "stop_sequence"):
                message[name] = value
        usage = message.get("usage")
        totals = _members(event.__dict__.get("usage"))
        if isinstance(usage, BaseModel):
            usage.__dict__.update((name, value) for name, value in totals if value is not None)
        elif totals:
            message["usage"] = event.usage
        for name, value in event.__dict__.items():
            if name not in ("type", "delta", "usage") and value is not None:
                message[name] = value


def _members(value: Any) -> list[tuple[str, Any]]:
    return list(value.__dict__.items()) if isinstance(value, BaseModel) else []


def _copy(value: Any) -> Any:
    """Copy a value, so that it can grow without changing its event."""
    return type(value).from_dict(value.to_dict()) if isinstance(value, BaseModel) else value
