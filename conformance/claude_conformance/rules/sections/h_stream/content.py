"""Section H: the content and timing of a stream.

Rules: H15, H19-H21, H40.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, message_in, need_plain, streamed
from claude_conformance.rules.kit.citations import citations_in, cited
from claude_conformance.rules.kit.message import blocks, stop_sequence, text_of
from claude_conformance.rules.kit.requests import user
from claude_conformance.rules.kit.samples import SAMPLES
from claude_conformance.rules.kit.stop_word import stop_word, stopped, stopped_at
from claude_conformance.rules.kit.thinking import tool_round
from claude_conformance.rules.model import Finding, Observation
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.h_stream import section
from claude_conformance.rules.sections.h_stream.events import is_stream
from claude_conformance.wire import Exchange

_TELLING = 0.05  # minimum duration of a response to judge its timing, in seconds
_AT_ONCE = 0.05  # the share of that time within which all events count as "at once",
_QUICK = 0.02  # unless they take this many seconds: fast output may follow a slow prefill
_TRIES = 3  # streams that must all come at once: on a busy machine a single one may look so
_SLACK = 20  # characters by which the streamed text may be longer
_LINE = 'Zürich, 日本 and 🎈 are "quoted" in line 42.'


def stream_stop_sequence(seen: Observation) -> Finding:
    judged = is_stream(seen) and seen.message is not None and seen.reading.obstacle is None
    return stop_sequence(seen) if judged else None


@section.rule(
    "H15",
    title="names the stop sequence in message_delta and leaves it out of the text",
    source=[src.SDK_TYPES, src.STOP_REASONS],
    detects=["D052"],
    cost=1,
    observe=stream_stop_sequence,
)
def stream_stops(probe: Probe) -> None:
    stop = stop_word(probe)
    exchange = stopped(probe, stop, stream=True)
    stopped_at(stop, streamed(exchange), exchange)


@section.rule(
    "H19",
    title="sends events as they occur, not all at the end",
    impact="contract",
    source=[src.STREAMING],
    detects=["D208"],
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
    """Returns whether the events of a stream came together at its end.

    Raises `Skipped` if it is too short to tell.
    """
    message = streamed(exchange)
    times = [event.t for event in exchange.events]
    if exchange.elapsed < _TELLING or len(times) < 5 or len(text_of(message)) < 20:
        raise Skipped("the response came too fast to judge", exchange)
    return times[-1] - times[0] < min(_AT_ONCE * exchange.elapsed, _QUICK)


@section.rule(
    "H20",
    title="streams the text that it sends without a stream, completely and once",
    source=[src.STREAMING],
    detects=["D089"],
    cost=2,
)
def same_text(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the model does not repeat a line when asked
    to.
    """
    messages = user(f"Repeat exactly this line and write nothing else: {_LINE}")
    plain = text_of(message_in(create(probe, messages=messages)))
    if plain.count(_LINE) != 1:
        raise Skipped("the model does not repeat a line when asked to")
    exchange = create(probe, messages=messages, stream=True)
    found = text_of(streamed(exchange))
    if found.count(_LINE) != 1 or len(found) > len(plain) + _SLACK:
        fail(f"the streamed text is {found[:200]!r}", exchange)


@section.rule(
    "H21",
    title="streams citations as citations_delta",
    source=[src.CITATIONS, src.STREAMING],
    detects=["D148"],
)
def streams_citations(probe: Probe) -> None:
    cited(probe)
    exchange = probe.sample("cited-stream")
    if not citations_in(streamed(exchange)):
        fail("the response without a stream has citations, but the stream has none", exchange)


@section.rule(
    "H40",
    title="streams both the thinking and the tool call of a turn, as it sends them without a stream",
    source=[src.STREAMING, src.THINKING],
    cost=1,
)
def streams_round(probe: Probe) -> None:
    tool_round(probe)
    plain = probe.sample("thinking-tool")
    for attempt in (1, 2):
        exchange = probe.sample("thinking-tool-stream") if attempt == 1 else _stream_round(probe)
        message = message_in(exchange)
        lost = [kind for kind in ("thinking", "tool_use") if not blocks(message, kind)]
        if not lost:
            return
    # The model may fail to call a tool once, but hardly twice.
    fail(f"the stream has no {lost[0]} block, twice; without a stream there is one", plain, exchange)


def _stream_round(probe: Probe) -> Exchange:
    return probe.send(Call(body=probe.sample("thinking-tool-stream").request.body))
