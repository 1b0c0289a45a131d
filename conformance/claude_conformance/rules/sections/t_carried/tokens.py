"""Section T: nothing of a request is dropped on the way to the model.

A scene has two rules: one reads count_tokens, the other the usage of a response, because a server may drop
something in only one of them.

Rules: T01-T08, T11-T31.
"""

from __future__ import annotations

from collections.abc import Callable

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit import scenes
from claude_conformance.rules.kit.conversation import taken
from claude_conformance.rules.kit.model_features import Models
from claude_conformance.rules.kit.scenes import Body
from claude_conformance.rules.kit.token_scale import Meter
from claude_conformance.rules.model import Profile, Severity
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.t_carried import section
from claude_conformance.rules.sections.t_carried.blanks import Kind, keeps_blanks
from claude_conformance.rules.sections.t_carried.crowds import carries_many
from claude_conformance.rules.sections.t_carried.growth import carries, carries_scripts
from claude_conformance.rules.sections.t_carried.long_texts import keeps_ends

Examine = Callable[[Probe, Meter], None]

MANY = 20
"""Places of a long conversation that one request looks at."""


def _scene(scene: Body) -> Examine:
    return lambda probe, meter: carries(probe, scene, meter)


def _system_turn(probe: Probe, meter: Meter) -> None:
    model = Models(probe).able("system turns")
    if model is None:
        raise Skipped("no model in GET /v1/models is known to accept turns with role system")
    carries(probe, scenes.SYSTEM_TURN, meter, model=model)


def _conversation(probe: Probe, meter: Meter) -> None:
    carries(probe, taken(probe, meter), meter, together=MANY, mute=True)


def _scripts(probe: Probe, meter: Meter) -> None:
    carries_scripts(probe, scenes.TURNS, ("messages", 0, "content", 1, "text"), meter)


def _blanks(kind: Kind) -> Examine:
    return lambda probe, meter: keeps_blanks(probe, kind, meter)


def _counted(id: str, what: str, examine: Examine, severity: Severity = "MUST") -> None:
    """A rule about what count_tokens counts."""
    section.add(
        id,
        severity=severity,
        title=f"counts {what}",
        profile="token-counting",
        source=[src.TOKEN_COUNTING, src.COUNT_TOKENS],
        needs=["countMessageTokens"],
        check=lambda probe: examine(probe, "count"),
    )


def _used(id: str, what: str, profile: Profile, examine: Examine, severity: Severity = "MUST") -> None:
    """A rule about what the usage of a response counts."""
    section.add(
        id,
        severity=severity,
        title=f"includes {what} in the usage of the response",
        profile=profile,
        source=[src.CREATE, src.SDK_USAGE],
        check=lambda probe: examine(probe, "usage"),
    )


SCENES: dict[tuple[str, str], tuple[str, Profile, Examine]] = {
    ("T01", "T11"): (
        "the text of every turn, as a string or as blocks",
        "messages",
        _scene(scenes.TURNS),
    ),
    ("T02", "T12"): (
        "tool calls, their results and the text around them, in every turn",
        "tools",
        _scene(scenes.ROUNDS),
    ),
    ("T03", "T13"): ("every block of a tool_result", "tools", _scene(scenes.RESULTS)),
    ("T04", "T14"): (
        "images, documents of each source with title and context, and search results",
        "messages",
        _scene(scenes.DOCUMENTS),
    ),
    ("T05", "T15"): ("every block of the system prompt", "messages", _scene(scenes.SYSTEM)),
    ("T06", "T16"): (
        "each tool, with descriptions and schemas at any depth",
        "tools",
        _scene(scenes.DEFINITIONS),
    ),
    ("T07", "T17"): ("system turns in the middle of a conversation", "messages", _system_turn),
    ("T08", "T18"): ("text in every script", "messages", _scripts),
}
"""By the ids of their two rules."""

for (count_id, usage_id), (what, profile, examine) in SCENES.items():
    _counted(count_id, what, examine)
    _used(usage_id, what, profile, examine)
_used("T19", "what a server tool returned in an earlier turn", "tools", _scene(scenes.FETCHED))

_ALL = "every part of a conversation of 31 turns, at any position and next to any other content"
_counted("T20", _ALL, _conversation)
_used("T21", _ALL, "messages", _conversation)
_INSIDE = "line breaks and indentation of texts and results in every place"
_counted("T22", _INSIDE, _blanks("inside"))
_used("T23", _INSIDE, "messages", _blanks("inside"))
_AROUND = "white space at the ends of texts and results equally in every place"  # no document promises it
_counted("T24", _AROUND, _blanks("around"), severity="SHOULD")
_used("T25", _AROUND, "messages", _blanks("around"), severity="SHOULD")
_NEIGHBOURS = "each of several consecutive turns of the same role"
_counted("T26", _NEIGHBOURS, _scene(scenes.NEIGHBOURS))
_used("T27", _NEIGHBOURS, "messages", _scene(scenes.NEIGHBOURS))
_ENDS = "the end of texts of more than 10,000 characters in every place"
_counted("T28", _ENDS, keeps_ends)
_used("T29", _ENDS, "messages", keeps_ends)
_MANY = "each of many turns, blocks, calls, results, tools and images"
_counted("T30", _MANY, carries_many)
_used("T31", _MANY, "messages", carries_many)
