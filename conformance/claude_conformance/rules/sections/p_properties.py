"""Section P: what holds for generated requests; the suite's property phase examines it."""

from __future__ import annotations

from collections.abc import Iterable

from claude_conformance.rules import sources as src
from claude_conformance.rules.model import Profile, Rule
from claude_conformance.rules.registry import add


def _property(id_: str, title: str, profile: Profile, source: Iterable[str], detects: Iterable[str]) -> None:
    add(
        Rule(
            id=id_,
            title=title,
            severity="MUST",
            impact="contract",
            since="2023-06-01",
            profile=profile,
            source=tuple(source),
            detects=tuple(detects),
            kind="property",
            cost=15,
        )
    )


_property(
    "P01",
    "answers generated valid requests with success or a documented refusal, never with a failure",
    "messages",
    [src.ERRORS, src.CREATE],
    ["D027", "D041"],
)
_property(
    "P02",
    "answers generated valid requests with bodies that are valid by the description",
    "messages",
    [src.CREATE, src.ERRORS, src.SDK_TYPES],
    ["D058", "D171"],
)
_property(
    "P03",
    "refuses generated requests that break the types of the description with a 4xx error",
    "messages",
    [src.ERRORS, src.SDK_CREATE],
    ["D016", "D027"],
)
_property(
    "P04",
    "answers generated valid stream requests with a stream by the grammar or an ordinary refusal",
    "streaming",
    [src.STREAMING, src.ERRORS],
    ["D018", "D079"],
)
