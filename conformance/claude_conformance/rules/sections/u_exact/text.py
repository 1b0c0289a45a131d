"""Section U: texts arrive unchanged, with their white space and all their characters.

The model is asked to repeat a text. Only a response with the same letters shows changes in the rest.

Rules: U07-U10, U12.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, message_in
from claude_conformance.rules.kit.bends import letters, text_bend
from claude_conformance.rules.kit.cases import both_ways, each
from claude_conformance.rules.kit.message import text_of
from claude_conformance.rules.kit.reading import content, kind, text
from claude_conformance.rules.kit.repeated_texts import (
    CHARACTERS,
    ECHO,
    KINDS,
    NOT_REPEATED,
    PARAGRAPHS,
    ROOM,
    repeated,
)
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.u_exact import section

COLUMNS = "hour\theight\n04:12\t1.8\n16:40\t1.7\n\nname    harbour    depth\nEnge    small      2.4"


def _examine(probe: Probe, wanted: str, lost: Mapping[str, re.Pattern[str]]) -> None:
    """Raises `Failed` if a response with the letters of the text lacks a whole kind of its white space.

    A stream is compared with the response without a stream: if that is exact, the stream must be too.
    """
    plain, _ = repeated(probe, wanted, False)

    def check(stream: bool) -> None:
        found, exchange = repeated(probe, wanted, stream)
        if letters(found) != letters(wanted):
            if stream and plain.strip() == wanted and letters(found) in letters(wanted):
                fail(f"the stream gives {found[:80]!r}, a part of the text", exchange)
            raise Skipped(NOT_REPEATED, exchange)
        for name, pattern in lost.items():
            there = len(pattern.findall(wanted))
            if not pattern.search(found.strip()):
                fail(f"the text has {there} {name}, the response none: {found[:80]!r}", exchange)
        if stream and plain.strip() == wanted and found.strip() != wanted:
            place = next(
                (n for n, (a, b) in enumerate(zip(found.strip(), wanted, strict=False)) if a != b), 0
            )
            shown = found.strip()[max(0, place - 10) : place + 20]
            fail(f"the white space of the stream differs from that without a stream at {shown!r}", exchange)

    both_ways(check)


@section.rule(
    "U07",
    title="keeps the line breaks, blank lines and indentation in a text",
    source=[src.CREATE, src.STREAMING],
    detects=["D089"],
)
def lines(probe: Probe) -> None:
    _examine(
        probe,
        PARAGRAPHS,
        {
            "line breaks": re.compile(r"\n"),
            "blank lines": re.compile(r"\n[^\S\n]*\n"),
            "lines that are set in": re.compile(r"\n[ \t]+\S"),
        },
    )


@section.rule(
    "U08",
    title="keeps the tabs and the runs of spaces in a text",
    severity="SHOULD",  # a model may replace tabs with spaces on its own
    source=[src.CREATE, src.STREAMING],
)
def columns(probe: Probe) -> None:
    _examine(probe, COLUMNS, {"tabs": re.compile(r"\t"), "runs of blanks": re.compile(r" {2}")})


@section.rule(
    "U09",
    title="keeps the characters in a text: accents, other scripts, emoji, quotes, backslashes, markup",
    source=[src.CREATE, src.STREAMING],
    detects=["D204"],
)
def characters(probe: Probe) -> None:
    plain, _ = repeated(probe, CHARACTERS, False)

    def check(stream: bool) -> None:
        found, exchange = repeated(probe, CHARACTERS, stream)
        if letters(found) == letters(CHARACTERS):
            return
        bend = text_bend(CHARACTERS, found)
        if bend is not None:
            fail(f"the text comes {bend}: {found[:80]!r}", exchange)
        if stream and plain.strip() == CHARACTERS and letters(found) in letters(CHARACTERS):
            fail(f"the stream gives {found[:80]!r}, a part of the text", exchange)
        raise Skipped(NOT_REPEATED, exchange)

    both_ways(check)


def _text(seen: Observation) -> str | None:
    """Returns the whole text of a turn that ended normally, else `None`."""
    message = seen.message
    if message is None or message.get("stop_reason") != "end_turn":
        return None
    if seen.exchange.streamed and seen.reading.obstacle is not None:
        return None
    found = [text(block, "text") for block in content(message) if kind(block) == "text"]
    return "".join(piece for piece in found if piece is not None) or None


def same_white_space(seen: Observation) -> Finding:
    found = _text(seen)
    if found is None:
        return None
    key = json.dumps({name: value for name, value in seen.sent.items() if name != "stream"}, sort_keys=True)
    memory: dict[Any, Any] = seen.memory("U10").setdefault(key, {})
    streamed = seen.exchange.streamed
    memory.setdefault(streamed, found)
    other = memory.get(not streamed)
    if other is None or letters(other) != letters(found):
        return None
    stream, plain = (found, other) if streamed else (other, found)
    for name, pattern in KINDS.items():
        for there, here, which in (
            (plain, stream, "the stream"),
            (stream, plain, "the response without a stream"),
        ):
            if len(pattern.findall(there)) > 1 and not pattern.search(here):
                return f"{which} has no {name}, the same text the other way has {len(pattern.findall(there))}"
    return HELD


@section.rule(
    "U10",
    title="streams a text with the same white space as without a stream",
    profile="streaming",
    source=[src.STREAMING],
    detects=["D089"],
    cost=0,
    observe=same_white_space,
)
def provoke_twins(probe: Probe) -> None:
    for stream in (False, True):
        repeated(probe, PARAGRAPHS, stream)


_HEAD = f"{ECHO.partition('<text>')[0]}<text>\nTides at Enge:\n\n\n"
_TAIL = "        - in the morning\n    - in the afternoon\n\nThat is all.\n</text>"
_SPLIT: Mapping[str, list[dict[str, Any]]] = {
    "two blocks": [
        {"role": "user", "content": [{"type": "text", "text": part} for part in (_HEAD, _TAIL)]},
    ],
    "two messages": [{"role": "user", "content": part} for part in (_HEAD, _TAIL)],
}


@section.rule(
    "U12", title="keeps the white space between two texts of a user turn", source=[src.CREATE, src.SDK_CREATE]
)
def seams(probe: Probe) -> None:
    def check(turns: list[dict[str, Any]]) -> None:
        exchange = create(probe, max_tokens=ROOM, messages=turns)
        found = text_of(message_in(exchange))
        lines = re.search(
            r"Enge:(?P<gap>\s*?)(?P<first>[ \t]*)- in the morning\n(?P<second>[ \t]*)- in the afternoon"
            r"(?P<blank>\s+)That is all",
            found,
        )
        # The second line and the blank line are not at a seam: they show that the model keeps white space.
        if lines is None or not lines["second"] or lines["blank"].count("\n") < 2:
            raise Skipped(NOT_REPEATED, exchange)
        if not lines["first"]:
            fail(f"the line after the seam is not set in: {found[:80]!r}", exchange)
        if lines["gap"].count("\n") < 2:
            fail(f"the blank lines before the seam are lost: {found[:80]!r}", exchange)

    each(_SPLIT, check)
