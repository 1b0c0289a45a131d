"""Section U: texts arrive complete, even those that a server may mistake for something else.

Servers in front of other models remove what these put around a response: a code fence, thinking in tags. If
the text itself has such marks, content is lost.

Rules: U13.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail
from claude_conformance.rules.kit.bends import letters
from claude_conformance.rules.kit.cases import each, in_both_ways
from claude_conformance.rules.kit.repeated_texts import NOT_REPEATED, repeated
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.u_exact import section

FENCED = (
    '```json\n{"harbour": "Enge", "depth": 4}\n```',
    '```json\n[{"pier": "north", "length": 210}]\n```',
)
TAGGED = (
    'A draft: <think>low tide</think> then <tool_call>{"name": "log"}</tool_call> and the end of it.',
    'One more: <think>two ships</think> and later <tool_call>{"name": "bell"}</tool_call>, no more.',
)
"""Two texts of each kind: a model may omit the marks once, but a server removes them each time."""

_LOSSES: tuple[Callable[[str], str], ...] = (
    lambda text: text.replace("```json", "").replace("```", ""),
    lambda text: re.sub(r"<think>.*?</think>", "", text),
    lambda text: re.sub(r"<tool_call>.*?</tool_call>", "", text),
    lambda text: re.sub(r"</?think>", "", text),
    lambda text: re.sub(r"</?tool_call>", "", text),
    lambda text: text.partition("</think>")[2] or text,
)


def is_stripped(wanted: str, found: str) -> bool:
    """Returns whether a text has lost its marks, and nothing else."""
    for number in (1, 2):
        for losses in combinations(_LOSSES, number):
            rest = wanted
            for loss in losses:
                rest = loss(rest)
            if rest != wanted and letters(rest) == letters(found):
                return True
    return False


_WAYS = in_both_ways({"a fence of JSON": FENCED, "tags": TAGGED})


@section.rule(
    "U13",
    title="keeps the code fences and tags that belong to a text",
    source=[src.CREATE, src.STREAMING],
    cost=len(_WAYS),
)
def marks(probe: Probe) -> None:
    def check(case: tuple[tuple[str, str], bool]) -> None:
        texts, stream = case
        for wanted in texts:
            found, exchange = repeated(probe, wanted, stream)
            if letters(found) == letters(wanted):
                return
            if not is_stripped(wanted, found):
                raise Skipped(NOT_REPEATED, exchange)
        fail(f"{wanted!r} comes as {found[:80]!r}", exchange)

    each(_WAYS, check)
