"""Sections E and U: texts come out whole, also those that a server may take for something else.

Servers in front of other models cut away what those put around an answer: a fence of JSON, thoughts in tags,
the text before a tool call. Where the text itself has such marks, that is a loss.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import combinations
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import blocks, create, each, fail, message_in, text_of
from claude_conformance.rules.bends import letters
from claude_conformance.rules.cases import both_ways
from claude_conformance.rules.exact_text import repeated
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.reading import whole
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import WEATHER, user

NEEDS = ("createMessage",)

FENCED = (
    '```json\n{"harbour": "Enge", "depth": 4}\n```',
    '```json\n[{"pier": "north", "length": 210}]\n```',
)
TAGGED = (
    'A draft: <think>low tide</think> then <tool_call>{"name": "log"}</tool_call> and the end of it.',
    'One more: <think>two ships</think> and later <tool_call>{"name": "bell"}</tool_call>, no more.',
)
"""Two texts of a kind: a model may leave its marks out once, a server does it each time."""

_LOSSES: tuple[Callable[[str], str], ...] = (
    lambda text: text.replace("```json", "").replace("```", ""),
    lambda text: re.sub(r"<think>.*?</think>", "", text),
    lambda text: re.sub(r"<tool_call>.*?</tool_call>", "", text),
    lambda text: re.sub(r"</?think>", "", text),
    lambda text: re.sub(r"</?tool_call>", "", text),
    lambda text: text.partition("</think>")[2] or text,
)


def is_stripped(wanted: str, found: str) -> bool:
    """Whether a text has lost its marks, and nothing else."""
    for number in (1, 2):
        for losses in combinations(_LOSSES, number):
            rest = wanted
            for loss in losses:
                rest = loss(rest)
            if rest != wanted and letters(rest) == letters(found):
                return True
    return False


_WAYS: Mapping[str, tuple[tuple[str, str], bool]] = {
    f"{name} {way}": (texts, stream)
    for name, texts in {"a fence of JSON": FENCED, "tags": TAGGED}.items()
    for way, stream in {"without a stream": False, "in a stream": True}.items()
}


@rule(
    "U13",
    title="leaves fences and tags in a text that has them",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.CREATE, src.STREAMING],
    needs=NEEDS,
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
                raise Skipped("the model does not repeat a text when asked to", exchange)
        fail(f"of {wanted!r} comes {found[:80]!r}", exchange)

    each(_WAYS, check)


_BEFORE = (
    "the tide is low at nine and the wind comes from the west, so two barges wait at the quay until the bell"
    " has been rung three times, while the pilot reads the old log aloud to the clerk, who copies every hour,"
    " every depth and every name into the new book with a pen that has seen better days"
)
_CALL: Mapping[str, Any] = {
    "max_tokens": 512,
    "tools": [WEATHER],
    "messages": user(
        "First repeat the text in the text tags, without the tags. Then, in the same answer, look up the"
        f' weather in "Lima" with the tool {WEATHER["name"]}.\n<text>\n{_BEFORE}\n</text>'
    ),
}
_TEXT_TOKENS = 40
"""Output tokens that the text has at least, and far more than by which two calls of one tool differ."""


@rule(
    "E45",
    title="gives the text that a model writes before it calls a tool",
    severity="MUST",
    impact="breaking",
    profile="tools",
    source=[src.TOOL_CALLS, src.STREAMING],
    needs=NEEDS,
    cost=2,
)
def text_before_call(probe: Probe) -> None:
    alone = message_in(probe.sample("tool"))
    call = whole(alone, "usage", "output_tokens")
    if call is None or not blocks(alone, "tool_use"):
        raise Skipped("a forced call does not show how many tokens a call has", probe.sample("tool"))

    def check(stream: bool) -> None:
        exchange = create(probe, **_CALL, **({"stream": True} if stream else {}))
        message = message_in(exchange)
        if len(blocks(message, "tool_use")) != 1:
            raise Skipped("the model does not call the tool once", exchange)
        if text_of(message).strip():
            return
        if blocks(message, "thinking") or blocks(message, "redacted_thinking"):
            raise Skipped("the model thinks before it calls the tool", exchange)
        used = whole(message, "usage", "output_tokens") or 0
        used -= whole(message, "usage", "output_tokens_details", "thinking_tokens") or 0
        if used < call + _TEXT_TOKENS:
            raise Skipped("the model writes no text before it calls the tool", exchange)
        fail(f"{used} output tokens are counted, {call} for a call alone, and there is no text", exchange)

    both_ways(check)
