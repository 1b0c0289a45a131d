"""Responses to one request, without a stream and in one."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from claude_conformance.rules.kit.ask import need_plain
from claude_conformance.rules.kit.cases import each_found
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.wire import Exchange

Compare = Callable[[Exchange, Exchange], bool]
"""Returns whether a response and its stream can be compared; raises `Failed` if they differ."""


def compare_twins(probe: Probe, samples: Iterable[str], compare: Compare, nothing: str) -> None:
    """Compares the samples of these names with their streams, where the server accepts both.

    Raises `Skipped` with the reason ``nothing`` if no two can be compared.
    """
    need_plain(probe)
    judged: list[bool] = []

    def check(name: str) -> None:
        plain, stream = probe.sample(name), probe.sample(_stream_of(name))
        if plain.status == 200 and stream.status == 200:
            judged.append(compare(plain, stream))

    each_found({name: name for name in samples}, check)
    if not any(judged):
        raise Skipped(nothing)


def _stream_of(name: str) -> str:
    return "stream" if name == "message" else f"{name}-stream"
