"""Whether the white space of a request counts, place by place.

A text with line breaks and indentation has more tokens than the same words with single spaces, and a text
with blank lines around it more than one without. A plain turn shows first how many more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal

import attrs

from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.requests import user
from claude_conformance.rules.kit.scenes import TOOLS, Body, Path, text, texts
from claude_conformance.rules.kit.token_scale import Meter, Scale
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.t_carried.growth import all_there, changed, place_name, usable
from claude_conformance.wire import Exchange

Kind = Literal["inside", "around"]
"""White space between the lines of a text, or at its ends."""

_LINES = ("tide low", "wind west", "fog", "two barges", "no pilot", "tea", "rope", "bell rung")
_GAPS = ("\n\n\t\t", "\n \n    \t")
_FEWEST = 8
"""Minimum of tokens that white space counts in a plain turn, so that its loss elsewhere can be detected."""

BLANKS: Body = {
    "system": [text("You keep the log of a harbour.")],
    "tools": TOOLS[:1],
    "messages": [
        {"role": "user", "content": [text("A ship has come."), text("It is the Aurora.")]},
        {"role": "assistant", "content": "What does it carry?"},
        {"role": "user", "content": "It carries tea."},
        {
            "role": "assistant",
            "content": [
                text("I note it."),
                {"type": "tool_use", "id": "toolu_01Blanks1", "name": "log_ship", "input": {}},
                {"type": "tool_use", "id": "toolu_01Blanks2", "name": "log_ship", "input": {}},
            ],
        },
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": "toolu_01Blanks1", "content": "Noted."},
                {"type": "tool_result", "tool_use_id": "toolu_01Blanks2", "content": [text("Noted too.")]},
                {
                    "type": "document",
                    "source": {"type": "text", "media_type": "text/plain", "data": "A list."},
                },
                text("And now?"),
            ],
        },
    ],
}
"""Texts of every kind, in every place where a server may trim them."""

_PLACES = tuple(path for path in texts(BLANKS) if path[0] != "tools")


def _lined(words: str) -> str:
    return words + "".join(f"{_GAPS[number % 2]}- {line}" for number, line in enumerate(_LINES))


def _flat(words: str) -> str:
    return words + "".join(f" - {line}" for line in _LINES)


def _spaced(words: str) -> str:
    ends = "\n\n\t\t\n \n" * 6
    return f"{ends}{words}{ends}"


_CHANGES: dict[Kind, tuple[Callable[[str], str], Callable[[str], str]]] = {
    "inside": (_lined, _flat),
    "around": (_spaced, str),
}


@attrs.frozen
class _Blanks:
    """Measures one kind of white space."""

    scale: Scale
    kind: Kind

    def weight(self, scene: Body, places: Sequence[Path]) -> tuple[int, Exchange]:
        """Returns how many tokens the white space of these places has."""
        with_blanks, without = _CHANGES[self.kind]
        more, exchange = self.scale.tokens(changed(scene, dict.fromkeys(places, with_blanks)))
        less, _ = self.scale.tokens(changed(scene, dict.fromkeys(places, without)))
        return more - less, exchange

    def usual(self) -> int:
        """Returns the count in a plain turn, or else in a system prompt.

        Raises `Skipped` if neither is large enough.
        """
        plain: Body = {"system": "You keep a log.", "messages": user("A ship has come.")}
        for place in (("messages", 0, "content"), ("system",)):
            found, exchange = self.weight(plain, [place])
            if found >= _FEWEST:
                return found
        raise Skipped(
            f"more white space in a plain turn adds {found} tokens, too few to see a loss elsewhere", exchange
        )


def keeps_blanks(probe: Probe, kind: Kind, meter: Meter) -> None:
    """Raises `Failed` unless white space in every place counts at least half as much as in a plain turn."""
    blanks = _Blanks(Scale(probe, meter, probe.model), kind)
    usual = blanks.usual()
    usable(blanks.scale, BLANKS)
    whole, _ = blanks.weight(BLANKS, _PLACES)
    found = {} if all_there(whole, len(_PLACES), usual) else _each(blanks)

    def keeps(name: str) -> None:
        tokens, exchange = found.get(name, (usual, None))
        if exchange is not None and 2 * tokens < usual:
            raise Failed(f"white space counts {tokens} tokens, {usual} elsewhere", exchange)

    check_each({name: partial(keeps, name) for name in map(place_name, _PLACES)}, generated=True)


def _each(blanks: _Blanks) -> dict[str, tuple[int, Exchange]]:
    return {place_name(place): blanks.weight(BLANKS, [place]) for place in _PLACES}
