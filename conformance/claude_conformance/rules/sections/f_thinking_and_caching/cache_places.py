"""Section F: a cache breakpoint has its effect in each place that takes one.

Rules: F24, F25.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail
from claude_conformance.rules.kit.caching import marked, need_caching
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.documents import image, text_document
from claude_conformance.rules.kit.features import refusal
from claude_conformance.rules.kit.requests import CACHED, WEATHER, user
from claude_conformance.rules.kit.samples import long_prompt
from claude_conformance.rules.kit.small_files import png
from claude_conformance.rules.outcome import Failed, Outcome, Skipped, Unsupported
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.f_thinking_and_caching import section
from claude_conformance.rules.sections.f_thinking_and_caching.cache_usage import counted
from claude_conformance.wire import Exchange

caching = section.having(profile="caching", impact="breaking")

Json = dict[str, Any]

_IMAGES = ("image_input",)
_CALL: Json = {
    "type": "tool_use",
    "id": "toolu_01Conformance0Cache",
    "name": WEATHER["name"],
    "input": {"city": "Lima"},
}
_BASH: Json = {"type": "bash_20250124", "name": "bash"}


@attrs.frozen
class Place:
    """Fields of a request with a long prompt up to a marker, and what they need in the Models API."""

    fields: Json
    needs: tuple[str, ...] = ()


def _marked_blocks() -> Mapping[str, tuple[Json, tuple[str, ...]]]:
    """Returns a marked block of each type that a user turn and the result of a tool may have."""
    found = {"type": "search_result", "source": "https://example.com/tides", "title": "Tides"}
    blocks: tuple[tuple[Json, tuple[str, ...]], ...] = (
        ({"type": "text", "text": "The tide turns."}, ()),
        (image(png(64, 64)), _IMAGES),
        (text_document(), ()),
        ({**found, "content": _text("The tide turns.")}, ()),
    )
    return {block["type"]: ({**block, "cache_control": CACHED}, needs) for block, needs in blocks}


def _text(words: str) -> list[Json]:
    return [{"type": "text", "text": words}]


def _round(call: Json, *content: Json, **result: Json) -> Json:
    """Returns a long question, a call and its result."""
    answer = {"type": "tool_result", "tool_use_id": call["id"], "content": [*content], **result}
    return {
        "tools": [WEATHER],
        "messages": [*user(long_prompt()), _turn("assistant", call), _turn("user", answer)],
    }


def _turn(role: str, *content: Json) -> Json:
    return {"role": role, "content": [*content]}


def places() -> Mapping[str, Place]:
    """Returns a request for each place that takes a marker.

    The system prompt is missing: the sample `cold` has its marker there.
    """
    long_tool = {**WEATHER, "description": long_prompt()}
    said = [*user(long_prompt()), _turn("assistant", marked("Noted.")), *user("Say hello.")]
    return {
        "tool": Place({"tools": [{**long_tool, "cache_control": CACHED}]}),
        "tool of the API": Place({"tools": [{**long_tool}, {**_BASH, "cache_control": CACHED}]}),
        **{
            f"{name} of the user": Place({"messages": [_turn("user", *_text(long_prompt()), block)]}, needs)
            for name, (block, needs) in _marked_blocks().items()
        },
        "text of the assistant": Place({"messages": said}),
        "tool_use": Place(_round({**_CALL, "cache_control": CACHED}, *_text("20 degrees"))),
        "tool_result": Place(_round(_CALL, *_text("20 degrees"), cache_control=CACHED)),
        "text of the user in a stream": Place(
            {"stream": True, "messages": [_turn("user", marked(long_prompt()))]}
        ),
        "whole request": Place({"cache_control": CACHED, "messages": user(long_prompt())}),
    }


def places_in_results() -> Mapping[str, Place]:
    """Returns a request for each type of block inside the result of a tool."""
    return {
        f"{name} in a tool_result": Place(_round(_CALL, block), needs)
        for name, (block, needs) in _marked_blocks().items()
    }


def _cached(probe: Probe, name: str, exchange: Exchange, *needs: str) -> int:
    """Returns how many tokens a response says were written to the cache or read from it."""
    if exchange.status != 200:
        refusal(probe, exchange, f"cache_control on: {name}", *needs)
    return sum(counted(exchange).values())


def _examine(probe: Probe, cases: Mapping[str, Place], *cold_too: str) -> None:
    """Checks that each request is cached, if the server caches anything; ``cold_too`` names the control."""
    need_caching(probe)
    cold = probe.sample("cold")
    found: dict[str, int] = {"system": _cached(probe, "system", cold)}
    sent: dict[str, Exchange] = {"system": cold}
    unjudged: dict[str, Outcome] = {}
    for name, place in cases.items():
        try:
            sent[name] = create(probe, **place.fields)
            found[name] = _cached(probe, name, sent[name], *place.needs)
        except (Failed, Skipped, Unsupported) as outcome:
            unjudged[name] = outcome
    if not any(found.values()):
        raise Skipped("the server caches nothing, see F13", cold)

    def judge(name: str) -> None:
        if name in unjudged:
            raise unjudged[name]
        # A server may be late to cache; it is not late for the same prompt twice.
        if not found[name] and not _cached(probe, name, probe.send(Call(body=sent[name].request.body))):
            fail("a long marked prompt is neither written to the cache nor read from it", sent[name])

    each({name: name for name in (*cold_too, *cases)}, judge)


@caching.rule(
    "F24",
    title="caches a long prompt up to a marker in each place that takes one",
    source=[src.CACHING, src.SEARCH_RESULTS],
    detects=["D101", "D161"],
    cost=12,
)
def each_place(probe: Probe) -> None:
    _examine(probe, places(), "system")


@caching.rule(
    "F25",
    title="caches a long prompt up to a marker inside the result of a tool",
    severity="SHOULD",  # the types allow such a marker, the documentation does not mention it
    source=[src.SDK_TYPES],
    detects=["D161"],
    cost=4,
)
def inside_results(probe: Probe) -> None:
    _examine(probe, places_in_results())
