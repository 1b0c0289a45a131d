"""A long conversation that combines every kind of content.

Servers drop content because of its age (all but the last ten turns), because of other content (the system
prompt if there are tools) or because of its position (images of the first turn). Small scenes do not show
that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claude_conformance.rules.kit.scenes import DOCUMENTS, ROUNDS, TOOLS, Body, text
from claude_conformance.rules.kit.token_scale import Meter, Scale
from claude_conformance.rules.outcome import Failed
from claude_conformance.rules.probe import Probe

_ASKED = (
    "What came at {}?",
    "And what lay at the quay at {}?",
    "Who was on the watch at {}?",
    "How high was the water at {}?",
)
_ANSWERED = (
    "At {} the Aurora came in with tea.",
    "At {} two barges lay there.",
    "At {} it was the old pilot.",
    "At {} it was at two metres.",
)
_HOURS = 11
"""Pairs of plain turns; with the others the conversation has 31 turns."""

_MEDIA = frozenset({"image", "document"})


def _hours() -> Iterator[Body]:
    for hour in range(_HOURS):
        for role, sentences in (("user", _ASKED), ("assistant", _ANSWERED)):
            yield {"role": role, "content": sentences[hour % len(sentences)].format(f"{hour + 1} o'clock")}


def _after(scene: Body) -> list[Any]:
    """Returns the turns of a scene, with a response after the last one if it is the user's."""
    turns: list[Any] = scene["messages"]
    answer = {"role": "assistant", "content": "I have noted all of it."}
    return [*turns, answer] if turns[-1]["role"] == "user" else turns


CONVERSATION: Body = {
    "system": [
        text("You keep the log of a harbour, and you know every ship, every cargo and every hour in it."),
        text("You are brief: you answer in one short sentence, and never guess what the log does not say."),
    ],
    "tools": TOOLS,
    "messages": [
        *_after(DOCUMENTS),
        *_after({"messages": ROUNDS["messages"][:-1]}),
        *_hours(),
        {"role": "user", "content": "Which of these hours was the busiest?"},
    ],
}
"""A system prompt, tools, images, documents, search results and rounds of calls, all early in 31 turns."""


def without_media(scene: Body) -> Body:
    """Returns the scene without images and documents, for models that take none."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: bare(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [
                bare(inner)
                for inner in value
                if not isinstance(inner, dict) or inner.get("type") not in _MEDIA
            ]
        return value

    kept: Body = bare(scene)
    return kept


def taken(probe: Probe, meter: Meter, scene: Body = CONVERSATION) -> Body:
    """Returns the conversation as the model takes it: whole, or without images and documents."""

    def choose(own: Probe) -> Body:
        try:
            Scale(own, meter, own.model).tokens(scene)
        except Failed:
            return without_media(scene)
        return scene

    return probe.once(f"conversation of {len(scene['messages'])} turns {meter}", choose)
