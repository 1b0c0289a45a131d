"""Whether the end of a long text counts, place by place."""

from __future__ import annotations

from functools import partial

from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.scenes import Body, Path, text, texts
from claude_conformance.rules.kit.token_scale import MORE, Meter, Scale
from claude_conformance.rules.outcome import Failed
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.t_carried.growth import all_there, changed, place_name, usable
from claude_conformance.wire import Exchange

_LENGTHS: dict[Meter, int] = {"count": 35_000, "usage": 12_000}
"""Characters of each text. Counting is free, so its texts are longer."""

_PLAIN: Body = {
    "system": "You keep the log of a harbour.",
    "tools": [{"name": "log_ship", "input_schema": {"type": "object"}}],
    "messages": [
        {"role": "user", "content": "A ship has come."},
        {"role": "assistant", "content": "What does it carry?"},
        {"role": "user", "content": [text("It carries tea.")]},
        {
            "role": "assistant",
            "content": [
                text("I note it."),
                {"type": "tool_use", "id": "toolu_01Long1", "name": "log_ship", "input": {"cargo": "Tea."}},
                {"type": "tool_use", "id": "toolu_01Long2", "name": "log_ship", "input": {}},
            ],
        },
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": "toolu_01Long1", "content": "Noted."},
                {"type": "tool_result", "tool_use_id": "toolu_01Long2", "content": [text("Noted too.")]},
                {
                    "type": "document",
                    "source": {"type": "text", "media_type": "text/plain", "data": "A list."},
                },
            ],
        },
    ],
}
"""Texts of every kind, in every place where a server may cut them."""

_PLACES: dict[str, Path] = {place_name(path): path for path in texts(_PLAIN)}


def keeps_ends(probe: Probe, meter: Meter) -> None:
    """Raises `Failed` unless text at the end of a long text counts at least half as much as in a plain turn.

    One request examines all places. Single places are examined only if that counts too little.
    """
    scale = Scale(probe, meter, probe.model)
    usual, length = scale.usual(), _LENGTHS[meter]
    filler = MORE * (length // len(MORE) + 1)
    scene = changed(_PLAIN, {path: lambda words: words + filler for path in _PLACES.values()})
    before = usable(scale, scene)

    def more(*places: Path) -> tuple[int, Exchange]:
        after, exchange = scale.tokens(changed(scene, {path: lambda words: words + MORE for path in places}))
        return after - before, exchange

    whole, _ = more(*_PLACES.values())
    whole_is_there = all_there(whole, len(_PLACES), usual)

    def keeps(path: Path) -> None:
        if whole_is_there:
            return
        tokens, exchange = more(path)
        if 2 * tokens < usual:
            reason = (
                f"{len(MORE)} characters after {len(filler)} count {tokens} tokens, {usual} in a plain turn"
            )
            raise Failed(reason, exchange)

    check_each({name: partial(keeps, path) for name, path in _PLACES.items()}, generated=True)
