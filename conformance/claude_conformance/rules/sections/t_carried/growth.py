"""Checks for each place that longer text counts more tokens."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.scenes import Body, Path, removable, texts
from claude_conformance.rules.kit.token_scale import MORE, Meter, Scale
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.wire import Exchange

SCRIPTS = {
    "Japanese": "港の記録によると、朝に船が来た。",
    "Russian": "Гавань была полна кораблей.",
    "Arabic": "على الرصيف صناديق شاي.",
    "combining marks": "Le po\u0302le nord, une re\u0301gate, un no\u0308rdlicher Wind.",
    "emoji": "🚢⚓🌊🐋🦀🪝🧭",
}
"""Texts in other scripts, by the name of the script."""

TOGETHER = 4
"""Places that one request examines. Token counts vary by far less than half of what `MORE` counts."""

SAMPLE = 8
"""Size of the sample of a scene's places."""


def carries(
    probe: Probe,
    scene: Body,
    meter: Meter,
    *,
    model: str | None = None,
    together: int = TOGETHER,
    mute: bool = False,
) -> None:
    """Raises `Failed` unless each place of the scene counts: longer text in it, or the block itself.

    A text in a place counts at least half of what it counts in a plain turn. Raises `Skipped` if the scene
    itself is refused. ``together`` is how many places one request examines. With ``mute`` only blocks without
    text are removed.
    """
    scale = Scale(probe, meter, model or probe.model)
    scale.usual()
    before = usable(scale, scene)
    places = {place_name(path): path for path in texts(scene)}
    blocks = {f"{place_name(path)} as a whole": path for path in removable(scene, mute=mute)}
    chosen = _chosen(probe, [*places, *blocks])
    size = 1 if probe.extent == "single" else together
    lost = lost_places(
        scale, scene, before, {name: path for name, path in places.items() if name in chosen}, size
    )

    def longer(name: str) -> None:
        if name in lost:
            more, exchange = lost[name]
            raise Failed(
                f"{len(MORE)} characters more count {more} tokens, {scale.usual()} in a plain turn", exchange
            )

    def shorter(path: Path) -> None:
        after, exchange = scale.tokens(changed(scene, {path: None}))
        if after >= before:
            raise Failed(f"without it {after} tokens are counted, with it {before}", exchange)

    checks: dict[str, Callable[[], None]] = {}
    for name in chosen:
        checks[name] = partial(shorter, blocks[name]) if name in blocks else partial(longer, name)
    check_each(checks, generated=True)


def all_there(gain: int, places: int, usual: int) -> bool:
    """Returns whether so many tokens show that none of the places was dropped.

    A dropped place lacks its whole share. If the places count more than usual, that may hide such a loss.
    """
    return (2 * places - 1) * usual <= 2 * gain <= (2 * places + 1) * usual


def lost_places(
    scale: Scale, scene: Body, before: int, places: Mapping[str, Path], size: int
) -> dict[str, tuple[int, Exchange]]:
    """Returns the places where a longer text counts too little, with what it counts.

    Examines ``size`` places with one request, and single places only if that counts too little.
    """
    names = list(places)
    found: dict[str, tuple[int, Exchange]] = {}

    def look(some: Sequence[str]) -> None:
        after, exchange = scale.tokens(changed(scene, {places[name]: _longer for name in some}))
        if all_there(after - before, len(some), scale.usual()):
            return
        if len(some) > 1:
            for name in some:
                look([name])
        elif 2 * (after - before) < scale.usual():
            found[some[0]] = (after - before, exchange)

    for start in range(0, len(names), size):
        look(names[start : start + size])
    return found


def _longer(text: str) -> str:
    return text + MORE


def carries_scripts(probe: Probe, scene: Body, path: Path, meter: Meter) -> None:
    """Raises `Failed` unless text in each script counts in a place of the scene."""
    scale = Scale(probe, meter, probe.model)
    before = usable(scale, scene)

    def more(words: str) -> None:
        after, exchange = scale.tokens(changed(scene, {path: lambda text: f"{text} {words}"}))
        if after - before < len(words.split()):
            counted = f"{len(words)} more characters add {after - before} input tokens"
            raise Failed(f"{counted}, fewer than one for each of {len(words.split())} words", exchange)

    check_each({name: partial(more, words) for name, words in SCRIPTS.items()}, generated=True)


def usable(scale: Scale, scene: Body) -> int:
    """Returns the tokens of a scene. Raises `Skipped` if it is refused."""
    try:
        return scale.tokens(scene)[0]
    except Failed as failure:
        # Section Q fails for a form that is refused.
        raise Skipped(
            f"the server refuses the request to compare; section Q judges that: {failure.message}",
            *failure.exchanges,
        ) from None


def changed(scene: Body, changes: Mapping[Path, Callable[[str], str] | None]) -> Body:
    """Returns the scene with texts changed; `None` removes a block."""
    body = copy.deepcopy(scene)
    for path, change in changes.items():
        owner: Any = body
        for step in path[:-1]:
            owner = owner[step]
        if change is None:
            del owner[path[-1]]
        else:
            owner[path[-1]] = change(owner[path[-1]])
    return body


def place_name(path: Path) -> str:
    """Returns a place as people write it: `messages[0].content[1].text`."""
    shown = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return shown.removeprefix(".")


def _chosen(probe: Probe, names: Sequence[str]) -> Sequence[str]:
    """Returns all places, or a sample picked by the seed."""
    if probe.extent != "sample" or len(names) <= SAMPLE:
        return names
    probe.note(f"{SAMPLE} of {len(names)} places were examined; --thorough examines all")
    picked = random.Random(f"{probe.seed} {names[0]}").sample(range(len(names)), SAMPLE)
    return [names[number] for number in sorted(picked)]
