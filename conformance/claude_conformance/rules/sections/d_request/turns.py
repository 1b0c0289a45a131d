"""Section D: the conversation of a Messages request.

Rules: D03, D04, D07, D12-D18, D50.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, accepts_each, create, need_plain, refuses, refuses_each
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.requests import OMIT, user
from claude_conformance.rules.kit.small_files import png
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.d_request import section


def user_turn(**changes: Any) -> dict[str, Any]:
    """Returns the changes that replace the only message with one that has these fields."""
    return {"messages": [{"role": "user", "content": "Hello", **changes}]}


@section.rule(
    "D03",
    title="answers 400 invalid_request_error when messages is absent",
    source=[src.SDK_CREATE],
    detects=["D027"],
)
def no_messages(probe: Probe) -> None:
    refuses(probe, messages=OMIT)


@section.rule(
    "D04",
    title="answers 400 invalid_request_error to an empty messages array",
    severity="SHOULD",
    source=[src.OBS_MATRIX, src.OBS_SPEC],
    detects=["D027"],
)
def empty_messages(probe: Probe) -> None:
    refuses(probe, messages=[])


@section.rule(
    "D07",
    title="answers 400 invalid_request_error to an unknown field of a message or content block",
    severity="SHOULD",
    source=[src.OBS_MATRIX, src.OBS_EXTRA],
    cost=2,
)
def unknown_inner_member(probe: Probe) -> None:
    block = {"type": "text", "text": "Hello", "never_heard_of": 1}
    refuses_each(probe, {"in a message": user_turn(name="Ada"), "in a block": user_turn(content=[block])})


@section.rule(
    "D12",
    title="answers 400 invalid_request_error to a role other than user, assistant, system",
    source=[src.SDK_TYPES],
    detects=["D045"],
    cost=2,
)
def unknown_role(probe: Probe) -> None:
    refuses_each(probe, {role: user_turn(role=role) for role in ("tool", "developer")})


@section.rule(
    "D13",
    title="answers 400 invalid_request_error to role system in the first message",
    source=[src.MID_SYSTEM, src.OBS_SYSTEM],
)
def system_first(probe: Probe) -> None:
    refuses(probe, messages=[{"role": "system", "content": "Be brief."}, *user("Hello")])


@section.rule(
    "D14",
    title="accepts consecutive messages of the same role",
    impact="breaking",
    source=[src.SDK_CREATE, src.CREATE],
    detects=["D031"],
    cost=2,
)
def same_role(probe: Probe) -> None:
    need_plain(probe)
    reply = {"role": "assistant", "content": "Hello."}
    cases = {
        "two user messages": [*user("My name is Ada."), *user("What is my name?")],
        "two assistant messages": [*user("Hello"), reply, reply, *user("Go on.")],
    }
    each(cases, lambda messages: accepted(create(probe, messages=messages)))


@section.rule(
    "D15",
    title="accepts content as a string and as an array of text blocks",
    impact="breaking",
    source=[src.SDK_CREATE],
    cost=2,
)
def both_contents(probe: Probe) -> None:
    text = {"type": "text", "text": "Say hello."}
    contents = {"one block": [text], "two blocks": [text, text]}
    accepts_each(probe, {name: user_turn(content=content) for name, content in contents.items()})


@section.rule(
    "D16",
    title="answers 400 invalid_request_error to empty user content or an empty text block",
    severity="SHOULD",
    source=[src.OBS_SYSTEM, src.OBS_PROBES, src.OBS_SPEC],
    detects=["D041"],
    cost=4,
)
def empty_text(probe: Probe) -> None:
    refuses_each(
        probe,
        {
            "an empty string": user_turn(content=""),
            "an empty array": user_turn(content=[]),
            "an empty text block": user_turn(content=[{"type": "text", "text": ""}]),
            "a blank text block": user_turn(content=[{"type": "text", "text": " \n"}]),
        },
    )


@section.rule(
    "D17",
    title="answers 400 invalid_request_error to a content block with an unknown or missing type",
    source=[src.SDK_TYPES, src.OBS_TAG],
    cost=2,
)
def unknown_block(probe: Probe) -> None:
    refuses_each(
        probe,
        {
            "an unknown type": user_turn(content=[{"type": "image_url", "image_url": {"url": "x"}}]),
            "no type": user_turn(content=[{"text": "Hello"}]),
        },
    )


@section.rule(
    "D18",
    title="accepts system as a string and as an array of text blocks",
    impact="breaking",
    source=[src.SDK_CREATE],
    detects=["D028", "D033"],
    cost=2,
)
def system_forms(probe: Probe) -> None:
    need_plain(probe)
    text = "You are terse."
    accepts_each(probe, {"string": {"system": text}, "blocks": {"system": [{"type": "text", "text": text}]}})


@section.rule(
    "D50",
    title="answers 400 invalid_request_error to an image in an assistant turn",
    severity="SHOULD",
    source=[src.VISION],
    cost=2,
)
def image_of_the_assistant(probe: Probe) -> None:
    image = {
        "type": "image",
        "source": {"type": "base64", "media_type": "image/png", "data": png(64, 64)},
    }

    def turns(shown: list[dict[str, Any]], said: list[dict[str, Any]]) -> dict[str, Any]:
        turn = {"role": "assistant", "content": [{"type": "text", "text": "A harbour."}, *said]}
        asked = [*shown, {"type": "text", "text": "What do you see?"}]
        return {"messages": [{"role": "user", "content": asked}, turn, *user("Describe it.")]}

    refuses(probe, turns([image], []), **turns([], [image]))
