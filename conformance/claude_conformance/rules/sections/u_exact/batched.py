"""Section U: texts of a batch arrive unchanged.

Rules: U11.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail
from claude_conformance.rules.kit.batches import REPEATED, RESULTS, batched
from claude_conformance.rules.kit.bends import letters, text_bend
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.message import text_of
from claude_conformance.rules.kit.repeated_texts import KINDS, NOT_REPEATED
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.u_exact import section


@section.rule(
    "U11",
    title="returns the texts of a batch with all their white space and characters",
    profile="batches",
    source=[src.BATCHES, src.BATCH_RESULTS],
    needs=RESULTS,
    writes=True,
)
def batched_texts(probe: Probe) -> None:
    def check(name: str) -> None:
        wanted = REPEATED[name]
        message, exchange = batched(probe, name)
        found = text_of(message)
        if letters(found) == letters(wanted):
            for what, pattern in KINDS.items():
                if pattern.search(wanted) and not pattern.search(found):
                    fail(f"the text has no {what}, although one was requested: {found[:80]!r}", exchange)
            return
        bend = text_bend(wanted, found)
        if bend is not None:
            fail(f"the text comes {bend}: {found[:80]!r}", exchange)
        raise Skipped(NOT_REPEATED, exchange)

    each({name: name for name in REPEATED}, check)
