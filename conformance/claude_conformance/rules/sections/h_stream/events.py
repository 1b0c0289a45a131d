"""Section H: the events of message streams. The grammar is judged on every stream of the run.

Rules: H01-H14, H16-H18.
"""

from __future__ import annotations

from collections.abc import Callable

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, need_plain
from claude_conformance.rules.kit.features import refusal
from claude_conformance.rules.kit.message import counters, graded_shape, stop_reason, tier
from claude_conformance.rules.kit.model_choice import model_with
from claude_conformance.rules.kit.requests import BREAK_OFF, user
from claude_conformance.rules.model import HELD, Finding, Observation, Observer
from claude_conformance.rules.outcome import Graded, Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.h_stream import section
from claude_conformance.rules.stream.reading import State
from claude_conformance.wire import Exchange

_JUDGED_TO_THE_END = frozenset({"H02", "H09", "H16"})


def is_stream(seen: Observation) -> bool:
    """Returns whether this is a message stream that has started."""
    ours = seen.operation is not None and seen.operation.id == "createMessage"
    return ours and seen.exchange.streamed and seen.exchange.status == 200


def _always(_: Observation) -> bool:
    return True


def _opens(exchange: Exchange, *kinds: str) -> bool:
    """Returns whether a stream opens a block whose type ends with one of these."""
    for event in exchange.events:
        block = event.value.get("content_block") if isinstance(event.value, dict) else None
        kind = block.get("type") if isinstance(block, dict) else None
        if isinstance(kind, str) and kind.endswith(kinds):
            return True
    return False


def _has_block(*kinds: str) -> Callable[[Observation], bool]:
    return lambda seen: _opens(seen.exchange, *kinds)


def _counts_again(seen: Observation) -> bool:
    """Returns whether a stream reports its counters more than once."""
    usages = [
        event.value.get("usage")
        for event in seen.exchange.events
        if event.type == "message_delta" and isinstance(event.value, dict)
    ]
    return sum(isinstance(usage, dict) for usage in usages) > 1


def _has_error(seen: Observation) -> bool:
    return seen.reading.end is State.FAILED


def grammar(rule_id: str, applies: Callable[[Observation], bool] = _always) -> Observer:
    """Returns the observer that reports a stream's breaches of a rule."""

    def observe(seen: Observation) -> Finding:
        if not is_stream(seen):
            return None
        breach = seen.breaches.get(rule_id)
        if breach is not None:
            return Graded(str(breach), breach.impact) if breach.impact else str(breach)
        # After a breach of the order only frames and the end are judged.
        reading = seen.reading
        lost = reading.message is None and reading.end is not State.FAILED
        if lost and (reading.unfinished or rule_id not in _JUDGED_TO_THE_END):
            return None
        return HELD if applies(seen) else None

    return observe


def provoke(probe: Probe) -> None:
    """Makes sure that the run has streams of a text, a truncated text and a tool call."""
    for name in ("stream", "long-stream", "cut-stream", "tool-stream", "parallel-stream"):
        probe.sample(name)


def provoke_counters(probe: Probe) -> None:
    """Makes sure that the run also has a stream whose counters grow because of tool results."""
    provoke(probe)
    probe.sample("fetch-stream")


def provoke_failure(probe: Probe) -> None:
    """Requests a stream that fails late, which the mock does on request. Other servers need not fail."""
    provoke(probe)
    create(probe, stream=True, messages=user(BREAK_OFF))


def provoke_thinking(probe: Probe) -> None:
    """Makes sure that the run has a stream of a model that thinks."""
    exchange = probe.sample("thinking-stream")
    if exchange.status != 200:
        model = model_with(probe, "thinking", "types", "enabled")
        refusal(probe, exchange, "thinking in a stream", "thinking", "types", "enabled", model=model)


def provoke_results(probe: Probe) -> None:
    """Makes sure that the run has a stream with a server tool. Raises `Skipped` if no model calls it."""
    exchange = probe.sample("fetch-stream")
    if exchange.status != 200:
        refusal(probe, exchange, "the web fetch tool")
    if not _opens(exchange, "_tool_result"):
        raise Skipped("the model does not call the web fetch tool", exchange)


def content_type(seen: Observation) -> Finding:
    response = seen.exchange.response
    ours = seen.operation is not None and seen.operation.id == "createMessage"
    if response is None or not ours or not seen.asks_stream or response.status != 200:
        return None
    found = response.media_type
    if found == "text/event-stream":
        return HELD
    text = f"the content type is {found or 'absent'}"
    # The SDKs read a stream with any content type.
    return Graded(text, "contract") if response.body.startswith(b"event:") else text


@section.rule(
    "H01",
    title="answers stream: true with 200 and content-type text/event-stream",
    source=[src.STREAMING],
    observe=content_type,
)
def streams(probe: Probe) -> None:
    need_plain(probe)
    exchange = probe.sample("stream")
    if exchange.status != 200:
        fail(f"the status is {exchange.status}, not 200", exchange)


def joined(seen: Observation) -> Finding:
    message = seen.message if is_stream(seen) else None
    if message is None or seen.reading.obstacle is not None:
        return None
    found = (check(message) for check in (graded_shape, stop_reason, counters, tier))
    return next((fault for fault in found if fault), HELD)


def stream_headers(seen: Observation) -> Finding:
    response = seen.exchange.response
    if not is_stream(seen) or response is None:
        return None
    for name in ("request-id", "anthropic-organization-id"):
        if not response.header(name):
            return f"the stream has no {name}"
    return HELD


section.add(
    "H02",
    title="names every event after the type of its data",
    source=[src.STREAMING, src.SDK_STREAM],
    detects=["D078", "D019"],
    check=provoke,
    observe=grammar("H02"),
)
section.add(
    "H03",
    title="begins with exactly one message_start",
    source=[src.STREAMING],
    detects=["D074"],
    check=provoke,
    observe=grammar("H03"),
)
section.add(
    "H04",
    title="starts with an empty message that counts its input tokens",
    source=[src.STREAMING, src.SDK_MESSAGE],
    detects=["D095", "D099", "D058"],
    check=provoke,
    observe=grammar("H04"),
)
section.add(
    "H05",
    title="numbers blocks 0, 1, 2, ... without overlap",
    source=[src.STREAMING],
    detects=["D069", "D072"],
    check=provoke,
    observe=grammar("H05", _has_block("")),
)
section.add(
    "H06",
    title="starts and stops each block once, with its deltas in between",
    source=[src.STREAMING],
    detects=["D071", "D073", "D076", "D079"],
    check=provoke,
    observe=grammar("H06", _has_block("")),
)
section.add(
    "H07",
    title="sends a message_delta after the last block, with stop_reason and output_tokens",
    source=[src.STREAMING],
    detects=["D079", "D098"],
    check=provoke,
    observe=grammar("H07"),
)
section.add(
    "H08",
    title="never decreases the counters of message_delta",
    impact="contract",
    source=[src.STREAMING],
    check=provoke_counters,
    observe=grammar("H08", _counts_again),
)
section.add(
    "H09",
    title="ends with exactly one message_stop and then closes, without [DONE]",
    source=[src.STREAMING, src.VERSIONING],
    detects=["D018", "D077", "D079"],
    check=provoke,
    observe=grammar("H09"),
)
section.add(
    "H10",
    title="sends only deltas that match the type of the block",
    source=[src.STREAMING, src.SDK_TYPES],
    detects=["D085"],
    check=provoke,
    observe=grammar("H10", _has_block("")),
)
section.add(
    "H11",
    title="starts a tool call with input {} and streams deltas that join to an object",
    source=[src.STREAMING],
    detects=["D086", "D087", "D090", "D204"],
    check=provoke,
    observe=grammar("H11", _has_block("tool_use")),
)
section.add(
    "H12",
    title="signs a thinking block once, in its last delta",
    source=[src.STREAMING],
    check=provoke_thinking,
    observe=grammar("H12", _has_block("thinking")),
)
section.add(
    "H13",
    title="sends tool results whole, without deltas",
    source=[src.STREAMING],
    check=provoke_results,
    observe=grammar("H13", _has_block("_tool_result", "container_upload")),
)
section.add(
    "H14",
    title="streams events that join to a valid message",
    source=[src.STREAMING, src.SDK_LIB_STREAMING],
    detects=["D099", "D058"],
    check=provoke,
    observe=joined,
)
section.add(
    "H16",
    title="reports a late failure as an error event with a type and a message, and ends the stream",
    source=[src.STREAMING, src.ERRORS],
    detects=["D019"],
    check=provoke_failure,
    observe=grammar("H16", _has_error),
)
section.add(
    "H17",
    title="sends request-id and anthropic-organization-id on streams too",
    impact="contract",
    source=[src.OVERVIEW],
    detects=["D009"],
    check=provoke,
    observe=stream_headers,
)
section.add(
    "H18",
    title="sends no empty text block before other content",
    impact="breaking",  # a conversation that continues with it is refused
    severity="SHOULD",  # not documented
    source=[src.STREAMING],
    detects=["D068"],
    check=provoke,
    observe=grammar("H18", _has_block("text")),
)
