"""Section U: the texts of a response keep the white space where one ends and the next begins.

Rules: U14.
"""

from __future__ import annotations

from itertools import pairwise

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail, message_in, need_plain
from claude_conformance.rules.kit.bends import letters
from claude_conformance.rules.kit.cases import each_found
from claude_conformance.rules.kit.reading import content, kind, text
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.u_exact import section
from claude_conformance.wire import Exchange


@section.rule(
    "U14",
    title="keeps the white space between cited texts in a stream as without one",
    profile="streaming",
    source=[src.CITATIONS, src.STREAMING],
    cost=0,
)
def cited_seams(probe: Probe) -> None:
    """Raises `Skipped` if no response has the same texts, with white space between them, in a stream."""
    need_plain(probe)
    judged: list[str] = []

    def check(name: str) -> None:
        plain, stream = probe.sample(name), probe.sample(f"{name}-stream")
        if plain.status != 200 or stream.status != 200:
            return
        first, second = _texts(plain), _texts(stream)
        if letters("".join(first)) != letters("".join(second)):
            return
        here, there = _blank_seams(first), _blank_seams(second)
        if not here and not there:
            return
        judged.append(name)
        if not there:
            fail(f"the stream has no white space between its texts, the plain response {here}", plain, stream)
        if not here:
            fail(f"the response has no white space between its texts, its stream {there}", plain, stream)

    each_found({name: name for name in ("cited", "documents", "results")}, check)
    if not judged:
        raise Skipped("no response has the same texts, with white space between them, in a stream")


def _texts(exchange: Exchange) -> list[str]:
    return [text(block, "text") or "" for block in content(message_in(exchange)) if kind(block) == "text"]


def _blank_seams(texts: list[str]) -> int:
    """Returns in how many places there is white space where one text ends and the next begins."""
    return sum(one[-1:].isspace() or other[:1].isspace() for one, other in pairwise(texts))
