"""The grammar of a message stream, as a state machine over decoded events.

    stream := message_start (block | ping)* message_delta+ message_stop
    block  := content_block_start content_block_delta* content_block_stop      (one index)
    `ping` and events of unknown type may occur anywhere; `error` may replace the rest.

When running code calls a tool again and the model says nothing in between, the stream is shorter:
`message_start` with the whole message, then `message_stop` (obs: vercel/ai,
packages/anthropic/src/__fixtures__/anthropic-programmatic-tool-calling.1.chunks.txt, 2025-12-20).

Source: https://platform.claude.com/docs/en/build-with-claude/streaming
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest
from typing import Any

from claude_conformance.rules.outcome import Impact, worst
from claude_conformance.rules.stream.join import Joiner
from claude_conformance.rules.stream.reading import Breach, State, StreamReading
from claude_conformance.rules.stream.start import counts_nothing, is_whole, start_fault, usage_fault
from claude_conformance.rules.stream.unfinished import still_writing
from claude_conformance.wire import Event, Exchange, Fault

DELTAS: dict[str, frozenset[str]] = {
    "text": frozenset({"text_delta", "citations_delta"}),
    "thinking": frozenset({"thinking_delta", "signature_delta"}),
    "redacted_thinking": frozenset(),
    "tool_use": frozenset({"input_json_delta"}),
    "server_tool_use": frozenset({"input_json_delta"}),
    "mcp_tool_use": frozenset({"input_json_delta"}),
}
_KNOWN_DELTAS = frozenset().union(*DELTAS.values())
_KNOWN = frozenset(
    {
        "message_start",
        "content_block_start",
        "content_block_delta",
        "content_block_stop",
        "message_delta",
        "message_stop",
    }
)

RULES = ("H02", "H03", "H04", "H05", "H06", "H07", "H08", "H09", "H10", "H11", "H12", "H13", "H16", "H18")
"""The rules that the grammar judges."""


_OVERWRITTEN = frozenset({"message.stop_reason is not null", "message.stop_sequence is not null"})
_NO_INPUT = "message.usage counts no input tokens"
_START_TOKENS = 16  # output tokens that message_start may announce without being held to them
_ENDED = frozenset({"end_turn", "stop_sequence", "tool_use"})  # reasons that leave no block half done


def read_stream(exchange: Exchange) -> StreamReading:
    """Reads the stream of a recorded exchange."""
    machine = Grammar()
    for event in exchange.events:
        machine.feed(event)
    unfinished = still_writing(exchange)
    if not unfinished:
        machine.close(exchange.error, undecoded=exchange.undecoded)
    return StreamReading(tuple(machine.breaches), machine.message, machine.end, unfinished)


def read_events(events: Iterable[Event]) -> StreamReading:
    """Like `read_stream`, for events whose connection ended properly."""
    machine = Grammar()
    for event in events:
        machine.feed(event)
    machine.close(None)
    return StreamReading(tuple(machine.breaches), machine.message, machine.end)


class Grammar:
    """The state machine.

    Feed it events in order, then `close` it. ``breaches`` has the first breach of each rule.

    After a breach of the order, it no longer judges the order, only each single frame and the end.
    """

    def __init__(self) -> None:
        self.state = State.BEFORE
        self.breaches: list[Breach] = []
        self.end = State.BEFORE
        self._joiner = Joiner()
        self._count = 0
        self._at = 0
        self._event = ""
        self._usage: dict[str, int] = {}
        self._stop_reason: object = None
        self._output_tokens: object = None
        self._deltas = 0
        self._whole = False
        self._uncounted = False
        self._empty_at: int | None = None

    @property
    def message(self) -> dict[str, Any] | None:
        """The joined message, once `message_stop` was reached without a breach of the order."""
        return self._joiner.message if self.state is State.STOPPED else None

    def feed(self, event: Event) -> None:
        """Reads the next event."""
        self._at, self._count = self._count, self._count + 1
        self._event = event.type or event.event
        if self.end is not State.BEFORE:
            rule = "H09" if self.end is State.STOPPED else "H16"
            # Clients have stopped reading.
            self._breach(rule, f"no event is allowed {self.end.value}", impact="contract")
            return
        if self._frame(event) and isinstance(event.value, dict) and event.type is not None:
            self._order(event.type, event.value)

    def close(self, error: Fault | None, *, undecoded: bool = False) -> None:
        """Reads the end of the stream.

        ``error`` is the fault that broke it, ``undecoded`` a frame cut in half.
        """
        if self._count == 0:
            self._breach("H03", "the stream has no event", at_end=True)
        if self.end is State.BEFORE:
            why = f": {error.message}" if error else ""
            text = f"the stream ends without message_stop or error{why}"
            # The TypeScript SDK's finalMessage() raises without message_stop, though the message is whole.
            self._breach("H09", text, at_end=True)
        elif undecoded:
            self._breach("H09", "an unfinished frame follows the last event", at_end=True)
        elif error is not None:
            self._breach("H09", f"the stream does not end {self.end.value}: {error.message}", at_end=True)

    def _breach(
        self,
        rule: str,
        message: str,
        *,
        at: int | None = None,
        event: str = "message_start",
        at_end: bool = False,
        harmless: bool = False,
        impact: Impact | None = None,
    ) -> None:
        """Notes a breach: at the event that is read, at an earlier one (``at``, ``event``), or at the end.

        For each rule, the first of the most serious breaches is kept.
        """
        where = (self._at, self._event) if at is None else (at, event)
        index, name = (None, "") if at_end else where
        breach = Breach(rule, index, name, message, harmless, impact)
        known = next((item for item in self.breaches if item.rule == rule), None)
        if known is None:
            self.breaches.append(breach)
        elif worst((known.impact, impact)) != known.impact:
            self.breaches[self.breaches.index(known)] = breach

    def _lose(self, rule: str, message: str, impact: Impact | None = None) -> None:
        self._breach(rule, message, impact=impact)
        self.state = State.LOST

    def _frame(self, event: Event) -> bool:
        """Checks one frame by itself; `False` if it cannot be read."""
        if event.data.strip() == "[DONE]":
            self._breach("H09", "[DONE] is not part of this API", impact="contract")
            return False
        if event.type is None:
            if isinstance(event.value, dict) and "error" in event.value:
                self._breach("H16", "an error whose data has no type")
                return False
            text = f"its data is not a JSON object with a type ({event.error or 'no type'})"
            # Clients pass over pings by their name.
            self._breach("H02", text, impact="contract" if event.event == "ping" else None)
            return False
        if event.event != event.type:
            name = f"named {event.event!r}" if event.event else "not named"
            rule = "H16" if event.type == "error" else "H02"
            text = f"the event is {name}, its data has the type {event.type!r}"
            # The SDKs pick events by known names and then go by the type.
            unseen = event.type == "ping" or (rule == "H02" and event.event in _KNOWN)
            self._breach(rule, text, impact="contract" if unseen else None)
        return True

    def _order(self, kind: str, data: dict[str, Any]) -> None:
        if kind == "error":
            self._failure(data)
        elif kind == "message_stop":
            self._message_stop()
            self.end = State.STOPPED
        elif kind not in _KNOWN or self.state is State.LOST:
            return
        elif kind == "message_start":
            self._message_start(data)
        elif self.state is State.BEFORE:
            self._lose("H03", f"the first event is {kind}, not message_start")
        else:
            self._goes_on()
            self._inner(kind, data)

    def _inner(self, kind: str, data: dict[str, Any]) -> None:
        if kind == "content_block_start":
            self._block_start(data)
        elif kind == "content_block_delta":
            self._block_delta(data)
        elif kind == "content_block_stop":
            self._block_stop(data)
        else:
            self._message_delta(data)

    def _goes_on(self) -> None:
        """Reads an event between `message_start` and `message_stop`.

        A message that started complete has none.
        """
        if self._whole:
            self._whole = False
            self._joiner.message["content"] = []
            self._breach("H04", "the message has already ended, but the stream continues", at=0)

    def _failure(self, data: dict[str, Any]) -> None:
        error = data.get("error")
        if not (
            isinstance(error, dict)
            and isinstance(error.get("type"), str)
            and isinstance(error.get("message"), str)
        ):
            self._breach("H16", "its data has no `error` with a type and a message")
        self.state = self.end = State.FAILED

    def _message_start(self, data: dict[str, Any]) -> None:
        if self.state is not State.BEFORE:
            self._lose("H03", "a second message_start", "contract")
            return
        self.state = State.BETWEEN
        message = data.get("message")
        if not isinstance(message, dict):
            self._breach("H04", "it has no message")
            message = {}
        else:
            self._whole = is_whole(message)
            fault = usage_fault(message) if self._whole else start_fault(message)
            if fault:
                self._breach("H04", fault, impact="contract" if fault in _OVERWRITTEN else None)
            else:
                self._uncounted = not self._whole and counts_nothing(message["usage"])
        usage = message.get("usage")
        begun = usage.get("output_tokens") if isinstance(usage, dict) else None
        if isinstance(begun, int) and begun > _START_TOKENS:
            self._usage["output_tokens"] = begun
        self._joiner.start(message, whole=self._whole)

    def _block_start(self, data: dict[str, Any]) -> None:
        index, block = data.get("index"), data.get("content_block")
        if self.state is State.BLOCK:
            text = f"block {index} starts before block {self._joiner.open.index} has stopped"
            # Clients look blocks up by their index.
            self._lose("H05", text, "contract" if index == self._joiner.count else None)
        elif self.state is State.TAIL:
            self._lose("H07", "a block starts after message_delta")
        elif index != self._joiner.count or isinstance(index, bool):
            self._lose("H05", f"the block has index {index!r}; the next one is {self._joiner.count}")
        elif not isinstance(block, dict) or not isinstance(block.get("type"), str):
            self._lose("H06", "it has no content_block with a type")
        else:
            if block["type"] == "tool_use" and not isinstance(block.get("input"), dict):
                self._breach(
                    "H11", "a tool_use block starts with an input that is not an object", impact="contract"
                )
            if self._empty_at is not None:
                text = "an empty text block comes before the content of the message"
                self._breach("H18", text, at=self._empty_at, event="content_block_stop", harmless=True)
            if block["type"] == "fallback":
                self._usage.clear()  # from here on another model is counted
            self._joiner.open_block(block)
            self.state = State.BLOCK

    def _in_block(self, kind: str, data: dict[str, Any]) -> bool:
        index = data.get("index")
        # A client that has read the deltas loses nothing by a stop.
        impact: Impact | None = "contract" if kind == "stop" else None
        if self.state is not State.BLOCK:
            self._lose("H06", f"a {kind} for index {index!r} while no block is open", impact)
            return False
        if index != self._joiner.open.index:
            text = f"a {kind} for index {index!r} while block {self._joiner.open.index} is open"
            self._lose("H06", text, impact)
            return False
        return True

    def _block_delta(self, data: dict[str, Any]) -> None:
        if not self._in_block("delta", data):
            return
        delta = data.get("delta")
        if not isinstance(delta, dict) or not isinstance(delta.get("type"), str):
            self._breach("H10", "it has no delta with a type")
            return
        block = self._joiner.open
        kind = delta["type"]
        whole = block.kind.endswith("_tool_result") or block.kind == "container_upload"
        # An unknown delta may add to a complete result, but it cannot replace a missing one.
        if whole and (kind in _KNOWN_DELTAS or not block.value.get("content")):
            self._breach("H13", f"a delta in a {block.kind} block, which has no deltas")
        elif block.kind in DELTAS and kind in _KNOWN_DELTAS - DELTAS[block.kind]:
            self._breach("H10", f"a {kind} in a {block.kind} block")
        elif block.signed:
            text = f"a {kind} after the signature of the thinking block"
            self._breach("H12", text, impact="contract")
        if not self._joiner.add(delta):
            self._breach("H10", f"the {kind} lacks the field of its type")

    def _block_stop(self, data: dict[str, Any]) -> None:
        if not self._in_block("stop", data):
            return
        block = self._joiner.open
        # The API ends some responses with an empty text block (obs: maruel/genai, providers/anthropic/
        # testdata/TestClient/Scoreboard/claude-sonnet-5/GenStream-Citations-text-plain.yaml, 2026-07-04).
        empty = block.kind == "text" and block.deltas == 0 and not block.value.get("text")
        self._empty_at = self._at if empty and block.index == 0 else None
        block.stopped_at = self._at
        # A call may come with its whole input, as those that running code makes do, or piece by piece.
        if block.kind == "tool_use" and block.value.get("input") and any(block.json):
            text = "a tool_use block starts with an input, and its deltas contain another"
            self._breach("H11", text, impact="contract")
        self._joiner.close_block()
        self.state = State.BETWEEN

    def _message_delta(self, data: dict[str, Any]) -> None:
        if self.state is State.BLOCK:
            self._lose("H06", f"message_delta while block {self._joiner.open.index} is open", "contract")
            return
        self.state = State.TAIL
        self._deltas += 1
        delta, usage = data.get("delta"), data.get("usage")
        delta = delta if isinstance(delta, dict) else {}
        usage = usage if isinstance(usage, dict) else {}
        self._stop_reason, self._output_tokens = delta.get("stop_reason"), usage.get("output_tokens")
        for name, count in usage.items():
            if isinstance(count, int) and not isinstance(count, bool):
                if count < self._usage.get(name, count):
                    text = f"usage.{name} falls from {self._usage[name]} to {count}"
                    self._breach("H08", text, harmless=True)
                self._usage[name] = count
        beside = {name: data[name] for name in data if name not in ("type", "delta", "usage")}
        self._joiner.finish(delta, usage, beside)

    def _message_stop(self) -> None:
        if self.state is State.LOST:
            return
        if self.state is State.BEFORE:
            self._lose("H03", "message_stop without message_start")
        elif self.state is State.BLOCK:
            self._lose("H06", f"message_stop while block {self._joiner.open.index} is open", "contract")
        elif self._deltas == 0 and not self._whole:
            self._lose("H07", "no message_delta before message_stop")
        else:
            if not self._whole:
                self._last_delta()
                self._counts()
                self._inputs()
                self._signatures()
            self.state = State.STOPPED

    def _counts(self) -> None:
        if self._uncounted and self._stop_reason != "refusal":
            made_good = not counts_nothing(self._joiner.message["usage"])
            self._breach("H04", _NO_INPUT, at=0, harmless=True, impact="contract" if made_good else None)

    def _last_delta(self) -> None:
        tokens = self._output_tokens
        if not isinstance(self._stop_reason, str):
            self._breach("H07", "the last message_delta has no stop_reason")
        elif not isinstance(tokens, int) or isinstance(tokens, bool):
            self._breach("H07", "the last message_delta has no usage.output_tokens")
        elif tokens <= 0 and self._joiner.spoke and self._stop_reason != "refusal":
            self._breach("H07", "usage.output_tokens is 0 although the message has content", harmless=True)

    def _inputs(self) -> None:
        """Checks the input of a call.

        A call cut off by the limit or by a fallback may have half its input.
        """
        if self._stop_reason != "tool_use":
            return
        for block, after in zip_longest(self._joiner.blocks, self._joiner.blocks[1:]):
            cut = after is not None and after.kind == "fallback"
            if block.kind == "tool_use" and block.input_fault is not None and not cut:
                text = f"the input of tool_use block {block.index}: {block.input_fault}"
                self._breach("H11", text, at=block.stopped_at, event="content_block_stop")

    def _signatures(self) -> None:
        """Checks the signature. Thinking cut off by the limit, a refusal or a fallback has none."""
        for block, after in zip_longest(self._joiner.blocks, self._joiner.blocks[1:]):
            cut = self._stop_reason not in _ENDED if after is None else after.kind == "fallback"
            if block.kind == "thinking" and not (block.value.get("signature") or cut):
                text = "the thinking block has no signature"
                self._breach("H12", text, at=block.stopped_at, event="content_block_stop")
