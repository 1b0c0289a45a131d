"""Section U: texts keep the white space at their ends.

Few texts begin or end with white space. Those that stop at a word, and those that continue a turn, do.

Rules: U17-U18.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, message_in, need
from claude_conformance.rules.kit.cases import both_ways
from claude_conformance.rules.kit.message import text_of
from claude_conformance.rules.kit.prefill import START, older, prefilled
from claude_conformance.rules.kit.stop_word import stop_word, stopped
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.u_exact import section


@section.rule(
    "U17",
    title="keeps the white space before a stop sequence",
    source=[src.CREATE, src.STOP_REASONS],
    cost=0,
)
def before_stop(probe: Probe) -> None:
    stop = stop_word(probe)
    if not stop.before[-1:].isspace():
        raise Skipped(f"the plain response has no white space before {stop.word!r}")

    def check(stream: bool) -> None:
        exchange = stopped(probe, stop, stream=stream)
        message = message_in(exchange)
        found = text_of(message)
        if message.get("stop_reason") != "stop_sequence" or found.rstrip() != stop.before.rstrip():
            raise Skipped("the response does not end as the first one does before the word", exchange)
        if not found[-1:].isspace():
            lost = stop.before[len(found) :]
            fail(f"the text ends without the {lost!r} before the stop sequence {stop.word!r}", exchange)

    both_ways(check)


@section.rule(
    "U18",
    title="keeps the white space at the beginning of what continues a turn, on Claude before 4.6",
    source=[src.CREATE, src.PREFILL],
    cost=2,
)
def after_start(probe: Probe) -> None:
    model = older(probe)
    need(probe, f"a prefill of {model}", model=model, messages=prefilled())

    def check(stream: bool) -> None:
        exchange = create(probe, model=model, messages=prefilled(), **({"stream": True} if stream else {}))
        found = text_of(message_in(exchange))
        if not found.strip() or START in found:
            raise Skipped("the response does not continue the turn; rule G15 judges that", exchange)
        if found[0].islower():
            fail(f"{found[:40]!r} continues {START[-20:]!r}, without white space between them", exchange)
        if not found[0].isspace():
            raise Skipped(f"{found[:40]!r} does not continue the turn with a word", exchange)

    both_ways(check)
