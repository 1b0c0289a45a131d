"""A conversation with many of everything: servers and the APIs behind them take a limited number.

Such a limit keeps the first or the last of many. So the first and the last show it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claude_conformance.rules.kit.requests import user
from claude_conformance.rules.kit.scenes import Body, Path, text
from claude_conformance.rules.kit.small_files import png

_TURNS, _BLOCKS, _CALLS, _TOOLS, _IMAGES = 130, 70, 40, 130, 24

_TOOL = "read_gauge_{}"


def _image(number: int) -> Body:
    source = {"type": "base64", "media_type": "image/png", "data": png(64 + number, 64)}
    return {"type": "image", "source": source}


def _tools() -> list[Body]:
    return [
        {"name": _TOOL.format(n), "description": f"Reads gauge {n}.", "input_schema": {"type": "object"}}
        for n in range(1, _TOOLS + 1)
    ]


def _round() -> list[Body]:
    ids = [f"toolu_01Crowd{n}" for n in range(1, _CALLS + 1)]
    calls = [
        {"type": "tool_use", "id": id_, "name": _TOOL.format(1), "input": {"hour": f"{n} o'clock"}}
        for n, id_ in enumerate(ids, 1)
    ]
    results = [
        {"type": "tool_result", "tool_use_id": id_, "content": f"{n} feet"} for n, id_ in enumerate(ids, 1)
    ]
    return [{"role": "assistant", "content": calls}, {"role": "user", "content": results}]


def _turns() -> Iterator[Body]:
    for number in range(_TURNS // 2):
        yield from user(f"What came at {number} o'clock?")
        yield {"role": "assistant", "content": f"Ship {number}."}


def _both(what: str, many: int, before: Path, *after: str) -> dict[str, Path]:
    places = {"first": 0, "last": many - 1}
    return {f"the {name} of {many} {what}": (*before, place, *after) for name, place in places.items()}


CROWD: Body = {
    "system": [text(f"Rule {n} of the harbour.") for n in range(1, _BLOCKS + 1)],
    "tools": _tools(),
    "messages": [
        *_turns(),
        *user("Read the gauge."),
        *_round(),
        {"role": "assistant", "content": "All is read."},
        {"role": "user", "content": [text("Look:"), *map(_image, range(_IMAGES))]},
        {"role": "assistant", "content": [text(f"Picture {n}.") for n in range(1, _BLOCKS + 1)]},
        {"role": "user", "content": [text(f"Question {n}.") for n in range(1, _BLOCKS + 1)]},
    ],
}
"""Many turns, blocks, calls, results, tools and images."""

_LAST = len(CROWD["messages"]) - 1

PLACES: Mapping[str, Path] = {
    "the first turn": ("messages", 0, "content"),
    **_both("blocks of the system prompt", _BLOCKS, ("system",), "text"),
    **_both("tools", _TOOLS, ("tools",), "description"),
    **_both("calls", _CALLS, ("messages", _TURNS + 1, "content"), "input", "hour"),
    **_both("results", _CALLS, ("messages", _TURNS + 2, "content"), "content"),
    **_both("blocks of an assistant turn", _BLOCKS, ("messages", _LAST - 1, "content"), "text"),
    **_both("blocks of a user turn", _BLOCKS, ("messages", _LAST, "content"), "text"),
}
"""The places of a text in the first and in the last of many things."""

LAST_IMAGE: Path = ("messages", _LAST - 2, "content", _IMAGES)
