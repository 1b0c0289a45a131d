"""Section H: message streams. The grammar is judged on every stream of the run."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import create, fail, message_in, need_plain, streamed, text_of
from claude_conformance.rules.choose import model_with
from claude_conformance.rules.features import refusal
from claude_conformance.rules.grammar import State
from claude_conformance.rules.messages_response import (
    counters,
    stop_reason,
    stop_sequence,
    tier,
)
from claude_conformance.rules.model import (
    HELD,
    Check,
    Finding,
    Graded,
    Impact,
    Observation,
    Observer,
    Severity,
)
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import BREAK_OFF, SAMPLES, user
from claude_conformance.rules.shapes import graded_shape
from claude_conformance.rules.stop_word import ASK, stop_word, stopped_at
from claude_conformance.wire import Exchange

NEEDS = ("createMessage",)
_JUDGED_TO_THE_END = frozenset({"H02", "H09", "H16"})

_TELLING = 0.05  # seconds that an answer must last to show how it is spread
_AT_ONCE = 0.05  # the part of that time within which all events are "at once",
_QUICK = 0.02  # unless they are spread over so many seconds: a slow prefill may come before fast output
_TRIES = 3  # streams that must all come at once: a busy machine reads one late, and then it looks so
_SLACK = 20  # characters by which the streamed text may be longer than the other
_LINE = 'Zürich, 日本 and 🎈 are "quoted" in line 42.'


def is_stream(seen: Observation) -> bool:
    """Whether this is a message stream that began."""
    ours = seen.operation is not None and seen.operation.id == "createMessage"
    return ours and seen.exchange.streamed and seen.exchange.status == 200


def _always(_: Observation) -> bool:
    return True


def _opens(exchange: Exchange, *kinds: str) -> bool:
    """Whether a stream opens a block whose type ends like one of these."""
    for event in exchange.events:
        block = event.value.get("content_block") if isinstance(event.value, dict) else None
        kind = block.get("type") if isinstance(block, dict) else None
        if isinstance(kind, str) and kind.endswith(kinds):
            return True
    return False


def _has_block(*kinds: str) -> Callable[[Observation], bool]:
    return lambda seen: _opens(seen.exchange, *kinds)


def _counts_again(seen: Observation) -> bool:
    """Whether a stream reports its counters more than once."""
    usages = [
        event.value.get("usage")
        for event in seen.exchange.events
        if event.type == "message_delta" and isinstance(event.value, dict)
    ]
    return sum(isinstance(usage, dict) for usage in usages) > 1


def _has_error(seen: Observation) -> bool:
    return seen.reading.end is State.FAILED


def grammar(rule_id: str, applies: Callable[[Observation], bool] = _always) -> Observer:
    """The observer that looks a rule up among the breaches of a stream."""

    def observe(seen: Observation) -> Finding:
        if not is_stream(seen):
            return None
        breach = seen.breaches.get(rule_id)
        if breach is not None:
            return Graded(str(breach), breach.impact) if breach.impact else str(breach)
        # Past a breach of the order only frames and the end are judged.
        reading = seen.reading
        lost = reading.message is None and reading.end is not State.FAILED
        if lost and rule_id not in _JUDGED_TO_THE_END:
            return None
        return HELD if applies(seen) else None

    return observe


def provoke(probe: Probe) -> None:
    """Makes sure that the run has streams of a text, a cut text and a tool call."""
    for name in ("stream", "long-stream", "cut-stream", "tool-stream", "parallel-stream"):
        probe.sample(name)


def provoke_counters(probe: Probe) -> None:
    """Makes sure that the run also has a stream whose counters grow, by the results of a tool."""
    provoke(probe)
    probe.sample("fetch-stream")


def provoke_failure(probe: Probe) -> None:
    """Asks for a stream that fails late. A server that does so on request shows how; others need not."""
    provoke(probe)
    create(probe, stream=True, messages=user(BREAK_OFF))


def provoke_thinking(probe: Probe) -> None:
    """Makes sure that the run has a stream of a model that thinks."""
    exchange = probe.sample("thinking-stream")
    if exchange.status != 200:
        model = model_with(probe, "thinking", "types", "enabled")
        refusal(probe, exchange, "thinking in a stream", "thinking", "types", "enabled", model=model)


def provoke_results(probe: Probe) -> None:
    """Makes sure that the run has a stream in which a server tool was asked for."""
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
    # The SDKs read a stream whatever it is called.
    return Graded(text, "contract") if response.body.startswith(b"event:") else text


@rule(
    "H01",
    title="answers stream: true with 200 and content-type text/event-stream",
    severity="MUST",
    impact="breaking",
    profile="streaming",
    source=[src.STREAMING],
    needs=NEEDS,
    cost=0,
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


def stream_stop_sequence(seen: Observation) -> Finding:
    judged = is_stream(seen) and seen.message is not None and seen.reading.obstacle is None
    return stop_sequence(seen) if judged else None


def stream_headers(seen: Observation) -> Finding:
    response = seen.exchange.response
    if not is_stream(seen) or response is None:
        return None
    for name in ("request-id", "anthropic-organization-id"):
        if not response.header(name):
            return f"the stream has no {name}"
    return HELD


def _register(
    id_: str,
    title: str,
    impact: Impact,
    source: Iterable[str],
    detects: Iterable[str] = (),
    observe: Observer | None = None,
    check: Check = provoke,
    severity: Severity = "MUST",
) -> None:
    rule(
        id_,
        title=title,
        severity=severity,
        impact=impact,
        profile="streaming",
        source=source,
        detects=detects,
        needs=NEEDS,
        cost=0,
        observe=observe or grammar(id_),
    )(check)


_DOC = (src.STREAMING,)
_register(
    "H02", "names every event as the type of its data", "breaking", (*_DOC, src.SDK_STREAM), ["D078", "D019"]
)
_register("H03", "begins with exactly one message_start", "breaking", _DOC, ["D074"])
_register(
    "H04",
    "starts with an empty message that counts its input tokens",
    "breaking",
    (*_DOC, src.SDK_MESSAGE),
    ["D095", "D099", "D058"],
)
_register(
    "H05",
    "numbers blocks 0, 1, 2, ... without overlap",
    "breaking",
    _DOC,
    ["D069", "D072"],
    grammar("H05", _has_block("")),
)
_register(
    "H06",
    "starts and stops each block once, with its deltas between",
    "breaking",
    _DOC,
    ["D071", "D073", "D076", "D079"],
    grammar("H06", _has_block("")),
)
_register(
    "H07",
    "sends a message_delta after the last block, with stop_reason and output_tokens",
    "breaking",
    _DOC,
    ["D079", "D098"],
)
_register(
    "H08",
    "keeps the counters of message_delta from falling",
    "contract",
    _DOC,
    (),
    grammar("H08", _counts_again),
    provoke_counters,
)
_register(
    "H09",
    "ends with exactly one message_stop and then closes, without [DONE]",
    "breaking",
    (*_DOC, src.VERSIONING),
    ["D018", "D077", "D079"],
)
_register(
    "H10",
    "sends in each block only deltas of its kind",
    "breaking",
    (*_DOC, src.SDK_TYPES),
    ["D085"],
    grammar("H10", _has_block("")),
)
_register(
    "H11",
    "starts a tool call with {} and streams an input that joins to an object",
    "breaking",
    _DOC,
    ["D086", "D087", "D090", "D204"],
    grammar("H11", _has_block("tool_use")),
)
_register(
    "H12",
    "signs a thinking block once, in its last delta",
    "breaking",
    _DOC,
    (),
    grammar("H12", _has_block("thinking")),
    provoke_thinking,
)
_register(
    "H13",
    "sends tool results whole, without deltas",
    "breaking",
    _DOC,
    (),
    grammar("H13", _has_block("_tool_result", "container_upload")),
    provoke_results,
)
_register(
    "H14",
    "streams what joins to a valid message",
    "breaking",
    (*_DOC, src.SDK_LIB_STREAMING),
    ["D099", "D058"],
    joined,
)
_register(
    "H16",
    "reports a late failure as an error event with a type and a message, and ends",
    "breaking",
    (*_DOC, src.ERRORS),
    ["D019"],
    grammar("H16", _has_error),
    provoke_failure,
)
_register(
    "H17",
    "sends request-id and anthropic-organization-id on streams too",
    "contract",
    (src.OVERVIEW,),
    ["D009"],
    stream_headers,
)
_register(
    "H18",
    "opens no text block that stays empty before other content",
    "breaking",  # a conversation that goes on with it is refused
    _DOC,
    ["D068"],
    grammar("H18", _has_block("text")),
    severity="SHOULD",  # no page says so
)


@rule(
    "H15",
    title="names the stop sequence in message_delta and leaves it out of the text",
    severity="MUST",
    impact="breaking",
    profile="streaming",
    source=[src.SDK_TYPES, src.STOP_REASONS],
    detects=["D052"],
    needs=NEEDS,
    observe=stream_stop_sequence,
)
def stream_stops(probe: Probe) -> None:
    stop = stop_word(probe)
    exchange = create(probe, **ASK, stop_sequences=[stop.word], stream=True)
    stopped_at(stop, streamed(exchange), exchange)


@rule(
    "H19",
    title="sends events as they come, not all at the end",
    severity="MUST",
    impact="contract",
    profile="streaming",
    source=[src.STREAMING],
    detects=["D208"],
    needs=NEEDS,
    cost=0,
)
def incremental(probe: Probe) -> None:
    need_plain(probe)
    exchange = probe.sample("long-stream")
    for _ in range(_TRIES - 1):
        if not _at_once(exchange):
            return
        exchange = probe.send(SAMPLES["long-stream"](probe))
    if _at_once(exchange):
        times = [event.t for event in exchange.events]
        fail(f"{len(times)} events came at once after {times[0]:.2f} s", exchange)


def _at_once(exchange: Exchange) -> bool:
    """Whether the events of a stream came together at its end; skips when it is too short to tell."""
    message = streamed(exchange)
    times = [event.t for event in exchange.events]
    if exchange.elapsed < _TELLING or len(times) < 5 or len(text_of(message)) < 20:
        raise Skipped("the answer came too fast to tell", exchange)
    return times[-1] - times[0] < min(_AT_ONCE * exchange.elapsed, _QUICK)


@rule(
    "H20",
    title="streams the text that it answers without a stream, whole and once",
    severity="MUST",
    impact="breaking",
    profile="streaming",
    source=[src.STREAMING],
    detects=["D089"],
    needs=NEEDS,
    cost=2,
)
def same_text(probe: Probe) -> None:
    messages = user(f"Repeat exactly this line and write nothing else: {_LINE}")
    plain = text_of(message_in(create(probe, messages=messages)))
    if plain.count(_LINE) != 1:
        raise Skipped("the model does not repeat a line when asked to")
    exchange = create(probe, messages=messages, stream=True)
    found = text_of(streamed(exchange))
    if found.count(_LINE) != 1 or len(found) > len(plain) + _SLACK:
        fail(f"the streamed text is {found[:200]!r}", exchange)
