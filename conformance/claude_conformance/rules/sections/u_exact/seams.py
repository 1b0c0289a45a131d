"""Section U: the texts of a response keep the white space where one ends and the next begins.

Rules: U14.
"""

from __future__ import annotations

from itertools import pairwise

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail, message_in
from claude_conformance.rules.kit.bends import letters
from claude_conformance.rules.kit.reading import content, kind, text
from claude_conformance.rules.kit.twins import compare_twins
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
    def compare(plain: Exchange, stream: Exchange) -> bool:
        first, second = _texts(plain), _texts(stream)
        if letters("".join(first)) != letters("".join(second)):
            return False
        here, there = _blank_seams(first), _blank_seams(second)
        if here and not there:
            fail(f"the stream has no white space between its texts, the plain response {here}", plain, stream)
        if there and not here:
            fail(f"the response has no white space between its texts, its stream {there}", plain, stream)
        return bool(here)

    nothing = "no response has the same texts, with white space between them, in a stream"
    compare_twins(probe, ("cited", "documents", "results"), compare, nothing)


def _texts(exchange: Exchange) -> list[str]:
    return [text(block, "text") or "" for block in content(message_in(exchange)) if kind(block) == "text"]


def _blank_seams(texts: list[str]) -> int:
    """Returns in how many places there is white space where one text ends and the next begins."""
    return sum(one[-1:].isspace() or other[:1].isspace() for one, other in pairwise(texts))
