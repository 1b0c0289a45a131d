"""Whether each of many things counts: turns, blocks, calls, results, tools and images."""

from __future__ import annotations

from functools import partial

from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.conversation import taken
from claude_conformance.rules.kit.crowds import CROWD, LAST_IMAGE, PLACES
from claude_conformance.rules.kit.token_scale import MORE, Meter, Scale
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.t_carried.growth import changed, lost_places


def carries_many(probe: Probe, meter: Meter) -> None:
    """Raises `Failed` unless the first and the last of many things count. One request examines all places."""
    scale = Scale(probe, meter, probe.model)
    usual = scale.usual()
    scene = taken(probe, meter, CROWD)
    before, _ = scale.tokens(scene)
    lost = lost_places(scale, scene, before, PLACES, len(PLACES))

    def text(name: str) -> None:
        if name in lost:
            tokens, exchange = lost[name]
            raise Failed(
                f"{len(MORE)} characters more count {tokens} tokens, {usual} in a plain turn", exchange
            )

    def image() -> None:
        if scene is not CROWD:
            raise Skipped("the model takes no images")
        after, exchange = scale.tokens(changed(scene, {LAST_IMAGE: None}))
        if after >= before:
            raise Failed(f"without it {after} tokens are counted, with it {before}", exchange)

    check_each(
        {**{name: partial(text, name) for name in PLACES}, "the last of many images": image}, generated=True
    )
