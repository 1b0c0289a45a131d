"""Faults that change the stop sequences of a request, made from a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claude_conformance.mock.exchange import Validated

from .base import MESSAGES, Body, Fault, register, streams

Change = Callable[[list[str]], list[str]]
MOST = 4


def _each(change: Callable[[str], str]) -> Change:
    return lambda stops: [change(stop) or stop for stop in stops]


def _without(lost: Callable[[str], bool]) -> Change:
    return lambda stops: [stop for stop in stops if not lost(stop)]


CHANGES: Mapping[str, tuple[str, Change]] = {
    "stop-sequences-after-four-lost": ("Of many stop sequences the first four are used", lambda s: s[:MOST]),
    "stop-sequences-lower-case": ("Stop sequences are changed to lower case", _each(str.lower)),
    "stop-sequences-trimmed": ("Stop sequences lose the white space around them", _each(str.strip)),
    "stop-sequences-first-words": (
        "Of each stop sequence only the first word is used",
        _each(lambda stop: stop[: len(stop) - len(stop.lstrip())] + (stop.split() or [""])[0]),
    ),
    "stop-sequences-as-patterns": (
        "Stop sequences with brackets are read as patterns, which do not match",
        _without(lambda stop: any(mark in stop for mark in "()[]")),
    ),
}
"""By the id of the fault."""


def _hook(change: Change, where: Callable[[Validated], bool]) -> Callable[[Validated, Body], Body]:
    def hook(exchange: Validated, body: Body) -> Body:
        stops = body.get("stop_sequences")
        return {**body, "stop_sequences": change(stops)} if stops and where(exchange) else body

    return hook


for _name, (_what, _change) in CHANGES.items():
    register(Fault(_name, _what, (), MESSAGES, prompt=_hook(_change, lambda _: True)))
register(
    Fault(
        "stop-sequences-across-deltas-lost",
        "Streams do not stop at a stop sequence of several words",
        (),
        MESSAGES,
        prompt=_hook(_without(lambda stop: " " in stop), streams),
    )
)


ALONE: Mapping[str, tuple[str, Callable[[str], bool]]] = {
    "capital": ("with a capital letter", lambda stop: stop.isalpha() and not stop.islower()),
    "spaced": ("with white space at its ends", lambda stop: stop != stop.strip()),
    "worded": ("of several words", lambda stop: len(stop.split()) > 1),
    "bracketed": ("with brackets", lambda stop: "(" in stop),
}
"""What a stop sequence has that is lost, by the middle of the fault's id."""

for _name, (_what, _has) in ALONE.items():
    for _way, _where in {"in-streams": streams, "without-streams": lambda of: not streams(of)}.items():
        _text = f"A stop sequence {_what} is lost {_way.replace('-', ' ')}"
        _lost = _hook(_without(_has), _where)
        register(Fault(f"{_name}-stop-sequence-lost-{_way}", _text, (), MESSAGES, prompt=_lost))
