"""Section F: cache breakpoints in a request.

Rules: F07-F11, F20, F21.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, message_in, refused
from claude_conformance.rules.kit.caching import marked, need_caching
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.features import need_tool, refusal
from claude_conformance.rules.kit.message import blocks, given_back
from claude_conformance.rules.kit.requests import CACHED, THINKING, WEATHER, user
from claude_conformance.rules.kit.thinking import thinks
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.f_thinking_and_caching import section
from claude_conformance.wire import Exchange

caching = section.having(profile="caching")


def _markers(number: int) -> dict[str, Any]:
    """Returns a request with this many breakpoints: the first on a tool, the second in system."""
    content = [marked(f"Part {part} of the question.") for part in range(number - 2)]
    return {
        "tools": [{**WEATHER, "cache_control": CACHED}],
        "system": [marked("You are terse.")],
        "messages": [{"role": "user", "content": [*content, {"type": "text", "text": "Say hello."}]}],
    }


@caching.rule(
    "F07",
    title="accepts four cache_control markers and refuses five",
    source=[src.CACHING],
    detects=["D159"],
    cost=2,
)
def five_markers(probe: Probe) -> None:
    need_caching(probe)

    def four_markers() -> None:
        exchange = create(probe, **_markers(4))
        if exchange.status == 400:
            need_tool(probe)
        accepted(exchange)

    check_each(
        {
            "four markers": four_markers,
            "five markers": lambda: refused(create(probe, invalid=True, **_markers(5))),
        }
    )


@caching.rule(
    "F08", title="refuses four cache_control markers plus the automatic one", source=[src.CACHING], cost=2
)
def automatic_fifth(probe: Probe) -> None:
    need_caching(probe)
    three = create(probe, **_markers(3), cache_control=CACHED)
    if three.status != 200:
        refusal(probe, three, "the top-level cache_control")
    refused(create(probe, invalid=True, **_markers(4), cache_control=CACHED))


@caching.rule(
    "F09",
    title="answers 400 invalid_request_error to an unknown ttl or type of cache_control",
    source=[src.SDK_TYPES],
    cost=3,
)
def unknown_control(probe: Probe) -> None:
    need_caching(probe)
    controls: dict[str, dict[str, Any]] = {
        "ttl 10m": {"ttl": "10m"},
        "ttl 300": {"ttl": 300},
        "type persistent": {"type": "persistent"},
    }
    each(
        controls,
        lambda control: refused(create(probe, invalid=True, system=[marked("You are terse.", **control)])),
    )


@caching.rule("F10", title="refuses a 1h marker after a 5m marker", source=[src.CACHING], cost=2)
def ttl_order(probe: Probe) -> None:
    """Raises `Skipped` if 1h before 5m is not accepted."""
    need_caching(probe)
    hour, minutes = marked("Be kind.", ttl="1h"), marked("Be terse.", ttl="5m")
    control = create(probe, system=[hour, minutes])
    if control.status != 200:
        raise Skipped("1h before 5m is not accepted", control)
    refused(create(probe, invalid=True, system=[minutes, hour]))


@caching.rule(
    "F11", title="refuses cache_control on a thinking block", source=[src.CACHING], detects=["D162"], cost=2
)
def marked_thinking(probe: Probe) -> None:
    """Raises `Skipped` if the rule cannot be judged."""
    need_caching(probe)
    model, message = thinks(probe), message_in(probe.sample("thinking"))
    if not blocks(message, "thinking"):
        raise Skipped("no response has a thinking block")

    def follow(content: list[dict[str, Any]], *, invalid: bool = False) -> Exchange:
        turns = [*user("Hello"), {"role": "assistant", "content": content}, *user("Go on.")]
        return create(probe, invalid=invalid, **{**THINKING, "model": model, "messages": turns})

    if (control := follow(given_back(message))).status != 200:
        raise Skipped("the thinking block is not accepted without cache_control", control)
    with_marker = [
        {**block, "cache_control": CACHED} if block.get("type") == "thinking" else block
        for block in given_back(message)
    ]
    refused(follow(with_marker, invalid=True))


@caching.rule(
    "F20",
    title="answers 400 invalid_request_error to cache_control on a deferred tool or an empty text",
    source=[src.TOOL_SEARCH, src.CACHING],
    detects=["D163", "D164"],
    cost=2,
)
def misplaced_marker(probe: Probe) -> None:
    need_caching(probe)
    deferred = {**WEATHER, "name": "get_tide", "defer_loading": True}

    def on_a_deferred_tool() -> None:
        control = create(probe, tools=[WEATHER, deferred])
        if control.status != 200:
            refusal(probe, control, "defer_loading")
        refused(create(probe, invalid=True, tools=[WEATHER, {**deferred, "cache_control": CACHED}]))

    check_each(
        {
            "an empty text": lambda: refused(create(probe, invalid=True, system=[marked("")])),
            "a deferred tool": on_a_deferred_tool,
        }
    )


@caching.rule(
    "F21",
    title="refuses the automatic marker on a block whose own marker has another ttl",
    source=[src.CACHING],
    cost=2,
)
def automatic_ttl(probe: Probe) -> None:
    need_caching(probe)
    turns = [{"role": "user", "content": [marked("Say hello.", ttl="1h")]}]
    control = create(probe, messages=turns, cache_control={**CACHED, "ttl": "1h"})
    if control.status != 200:
        refusal(probe, control, "the top-level cache_control")
    refused(create(probe, invalid=True, messages=turns, cache_control={**CACHED, "ttl": "5m"}))
