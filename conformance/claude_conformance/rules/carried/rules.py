"""Section T: nothing of a request is dropped on the way to the model.

A scene has two rules: one reads what count_tokens counts, the other the usage of an answer, because a
server may drop something in one of them alone.
"""

from __future__ import annotations

from collections.abc import Callable

from claude_conformance.rules import sources as src
from claude_conformance.rules.carried import scenes
from claude_conformance.rules.carried.blanks import Kind, keeps_blanks
from claude_conformance.rules.carried.conversation import taken
from claude_conformance.rules.carried.growth import Meter, carries, carries_scripts
from claude_conformance.rules.carried.scenes import Body
from claude_conformance.rules.forms.models import Models
from claude_conformance.rules.model import Profile, Severity
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.registry import rule

Examine = Callable[[Probe, Meter], None]

MANY = 20
"""Places of a long conversation that one request looks at."""

OPERATION: dict[Meter, str] = {"count": "countMessageTokens", "usage": "createMessage"}


def _scene(scene: Body) -> Examine:
    return lambda probe, meter: carries(probe, scene, meter)


def _system_turn(probe: Probe, meter: Meter) -> None:
    model = Models(probe).able("system turns")
    if model is None:
        raise Skipped("no listed model is known to take system turns")
    carries(probe, scenes.SYSTEM_TURN, meter, model=model)


def _conversation(probe: Probe, meter: Meter) -> None:
    carries(probe, taken(probe, meter), meter, together=MANY, mute=True)


def _scripts(probe: Probe, meter: Meter) -> None:
    carries_scripts(probe, scenes.TURNS, ("messages", 0, "content", 1, "text"), meter)


def _blanks(kind: Kind) -> Examine:
    return lambda probe, meter: keeps_blanks(probe, kind, meter)


def _register(
    id: str, what: str, profile: Profile, meter: Meter, examine: Examine, severity: Severity = "MUST"
) -> None:
    title = f"counts {what}" if meter == "count" else f"uses {what}, as the usage of the answer shows"
    sources = {"count": [src.TOKEN_COUNTING, src.COUNT_TOKENS], "usage": [src.CREATE, src.SDK_USAGE]}

    @rule(
        id,
        title=title,
        severity=severity,
        impact="breaking",
        profile=profile,
        source=sources[meter],
        needs=[OPERATION[meter]],
        cost=12,
    )
    def check(probe: Probe) -> None:
        examine(probe, meter)


SCENES: dict[str, tuple[str, Profile, Examine]] = {
    "1": ("the text of every turn, whether it is a text or made of blocks", "messages", _scene(scenes.TURNS)),
    "2": (
        "tool calls, their results and the text beside them, in every turn",
        "tools",
        _scene(scenes.ROUNDS),
    ),
    "3": ("every block of a tool_result", "tools", _scene(scenes.RESULTS)),
    "4": (
        "images, documents of each source with title and context, and search results",
        "messages",
        _scene(scenes.DOCUMENTS),
    ),
    "5": ("every block of the system prompt", "messages", _scene(scenes.SYSTEM)),
    "6": ("each tool: descriptions and schemas, at any depth", "tools", _scene(scenes.DEFINITIONS)),
    "7": ("system turns in the middle of a conversation", "messages", _system_turn),
    "8": ("text in every script", "messages", _scripts),
}
"""By the last digit of their rules' ids."""

for digit, (what, profile, examine) in SCENES.items():
    _register(f"T0{digit}", what, "token-counting", "count", examine)
    _register(f"T1{digit}", what, profile, "usage", examine)
_register("T19", "what a server tool brought in an earlier turn", "tools", "usage", _scene(scenes.FETCHED))

_ALL = "everything of a conversation of 31 turns, however early it stands and whatever stands beside it"
_register("T20", _ALL, "token-counting", "count", _conversation)
_register("T21", _ALL, "messages", "usage", _conversation)
_INSIDE = "the line breaks and the indentation of texts and results in every place"
_register("T22", _INSIDE, "token-counting", "count", _blanks("inside"))
_register("T23", _INSIDE, "messages", "usage", _blanks("inside"))
_AROUND = "the white space at the ends of texts and results alike in every place"  # no document promises it
_register("T24", _AROUND, "token-counting", "count", _blanks("around"), "SHOULD")
_register("T25", _AROUND, "messages", "usage", _blanks("around"), "SHOULD")
