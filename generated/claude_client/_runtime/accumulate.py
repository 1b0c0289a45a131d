"""Building a message from the events of its stream."""

from __future__ import annotations

from typing import Any

import httpx

from .codec import loads_partial
from .errors import APIConnectionError, APIResponseValidationError
from .model import Model
from .stream_events import (
    CitationEvent,
    ContentBlockStopEvent,
    InputJsonEvent,
    MessageStopEvent,
    SignatureEvent,
    TextEvent,
    ThinkingEvent,
)

#: Types of deltas that carry whole values.
_WHOLE = {"signature_delta": ("signature",), "compaction_delta": ("content", "encrypted_content")}
_INPUT = "input_json_delta"


class Accumulator:
    """Takes events in, gives them and the events that they amount to; holds the message so far.

    Pieces are kept in lists and joined when somebody looks, so that a long message costs no more per event
    than a short one.
    """

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._message: Any = None
        self._complete = False
        self._blocks: dict[int, Any] = {}
        self._pieces: dict[tuple[int, str], list[str]] = {}

    def add(self, event: Any) -> list[Any]:
        """The events to hand on for one that came."""
        try:
            return self._add(event)
        except (AttributeError, TypeError) as error:
            raise APIResponseValidationError(
                self._response, None, message=f"The stream has an event of another shape: {error}"
            ) from None

    def _add(self, event: Any) -> list[Any]:
        kind = getattr(event, "type", None)
        if kind == "message_start":
            self._message = _copy(event.message)
            if not isinstance(self._message.__dict__.get("content"), list):
                self._message.content = []
            return [event]
        if self._message is None:
            return [event]
        if kind == "content_block_delta":
            return [event, *self._delta(event.index, event.delta)]
        if kind == "content_block_start":
            block = _copy(event.content_block)
            self._blocks[event.index] = block
            self._message.content.append(block)
            self._relabel(block)
        elif kind == "content_block_stop":
            self._settle(event.index)
            return [ContentBlockStopEvent(index=event.index, content_block=self._block(event.index))]
        elif kind == "message_delta":
            self._message_delta(event)
        elif kind == "message_stop":
            self._complete = True
            return [MessageStopEvent(message=self.snapshot())]
        return [event]

    def snapshot(self) -> Any:
        """The message as far as it has come."""
        if self._message is None:
            raise RuntimeError("the stream has not begun a message yet")
        for index in {index for index, _ in self._pieces}:
            self._settle(index)
        return self._message

    def final(self) -> Any:
        """The whole message; an error when the stream broke off."""
        if not self._complete:
            raise APIConnectionError(
                message="The stream ended before the message was complete; "
                "current_message_snapshot has what came of it.",
                request=self._response.request,
            )
        return self.snapshot()

    def _block(self, index: int) -> Any:
        try:
            return self._blocks[index]
        except (KeyError, TypeError):
            raise APIResponseValidationError(
                self._response,
                None,
                message=f"The stream has an event for block {index!r}, which it did not begin",
            ) from None

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

    def _grow(self, index: int, block: Any, name: str, piece: str) -> list[str]:
        pieces = self._pieces.get((index, name))
        if pieces is None:
            begun = block.__dict__.get(name)
            pieces = [begun] if isinstance(begun, str) and begun else []
            self._pieces[(index, name)] = pieces
        pieces.append(piece)
        return pieces

    def _settle(self, index: int) -> None:
        """Write what was gathered for a block into it."""
        block = self._block(index)
        for name in ("text", "thinking"):
            pieces = self._pieces.get((index, name))
            if pieces is not None:
                block.__dict__[name] = "".join(pieces)
        pieces = self._pieces.get((index, "input"))
        if pieces is not None:
            text = "".join(pieces)
            try:
                block.__dict__["input"] = loads_partial(text.encode()) if text.strip() else {}
            except ValueError as error:
                raise ValueError(
                    f"the input of tool {block.__dict__.get('name')!r} is not JSON ({error}): {text[:200]!r}"
                ) from None

    def _relabel(self, block: Any) -> None:
        """After a fallback the message is from the model that took over, as it is without a stream."""
        members = dict(_members(block))
        name = dict(_members(members.get("to"))).get("model") if members.get("type") == "fallback" else None
        if isinstance(name, str):
            self._message.model = name

    def _message_delta(self, event: Any) -> None:
        message = self._message.__dict__
        for name, value in _members(event.delta):
            # What the delta leaves open stays as it was, except how the message ended.
            if value is not None or name in ("stop_reason", "stop_sequence"):
                message[name] = value
        usage = message.get("usage")
        totals = _members(event.__dict__.get("usage"))
        if isinstance(usage, Model):
            usage.__dict__.update((name, value) for name, value in totals if value is not None)
        elif totals:
            message["usage"] = event.usage
        for name, value in event.__dict__.items():
            if name not in ("type", "delta", "usage") and value is not None:
                message[name] = value


def _members(value: Any) -> list[tuple[str, Any]]:
    return list(value.__dict__.items()) if isinstance(value, Model) else []


def _copy(value: Any) -> Any:
    """A copy that can grow without changing the event it came with."""
    return type(value).from_dict(value.to_dict()) if isinstance(value, Model) else value
