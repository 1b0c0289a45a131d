"""Section F: prompt caching."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import (
    accepted,
    blocks,
    check_each,
    create,
    each,
    fail,
    message_in,
    need_plain,
    refused,
)
from claude_conformance.rules.features import need_tool, refusal
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped, Unsupported
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import CACHED, THINKING, WEATHER, long_prompt, user
from claude_conformance.rules.shapes import given_back
from claude_conformance.rules.thinking import thinks
from claude_conformance.wire import Exchange

NEEDS = ("createMessage",)
COUNTERS = ("cache_creation_input_tokens", "cache_read_input_tokens")
PARTS = ("ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens")


def marked(text: str, **control: Any) -> dict[str, Any]:
    """A text block with a cache breakpoint."""
    return {"type": "text", "text": text, "cache_control": {**CACHED, **control}}


def need_caching(probe: Probe) -> None:
    """`Unsupported` when the server does not take `cache_control` at all."""
    need_plain(probe)
    exchange = probe.sample("marked")
    if exchange.status != 200:
        refusal(probe, exchange, "cache_control")


def usage(exchange: Exchange) -> dict[str, Any]:
    """The usage of an answer."""
    found = accepted(exchange).get("usage")
    return found if isinstance(found, dict) else {}


def count(counters: Any, name: str) -> int | None:
    """A counter, or None when it is no integer."""
    value = counters.get(name) if isinstance(counters, dict) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _counted(exchange: Exchange) -> dict[str, int]:
    """The cache counters of an answer; `Unsupported` when it has none."""
    found = {name: count(usage(exchange), name) for name in COUNTERS}
    if any(value is None for value in found.values()):
        raise Unsupported("the server reports no cache counters", exchange)
    return {name: value or 0 for name, value in found.items()}


def _markers(number: int) -> dict[str, Any]:
    """A request with so many breakpoints: the first on a tool, the second in system."""
    content = [marked(f"Part {part} of the question.") for part in range(number - 2)]
    return {
        "tools": [{**WEATHER, "cache_control": CACHED}],
        "system": [marked("You are terse.")],
        "messages": [{"role": "user", "content": [*content, {"type": "text", "text": "Say hello."}]}],
    }


@rule(
    "F07",
    title="takes four cache_control markers and refuses five",
    severity="MUST",
    impact="contract",
    profile="caching",
    source=[src.CACHING],
    detects=["D159"],
    needs=NEEDS,
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


@rule(
    "F08",
    title="refuses four cache_control markers plus the automatic one",
    severity="MUST",
    impact="contract",
    profile="caching",
    source=[src.CACHING],
    needs=NEEDS,
    cost=2,
)
def automatic_fifth(probe: Probe) -> None:
    need_caching(probe)
    three = create(probe, **_markers(3), cache_control=CACHED)
    if three.status != 200:
        refusal(probe, three, "the top-level cache_control")
    refused(create(probe, invalid=True, **_markers(4), cache_control=CACHED))


@rule(
    "F09",
    title="answers 400 invalid_request_error to an unknown ttl or type of cache_control",
    severity="MUST",
    impact="contract",
    profile="caching",
    source=[src.SDK_TYPES],
    needs=NEEDS,
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


@rule(
    "F10",
    title="refuses a 1h marker after a 5m marker",
    severity="MUST",
    impact="contract",
    profile="caching",
    source=[src.CACHING],
    needs=NEEDS,
    cost=2,
)
def ttl_order(probe: Probe) -> None:
    need_caching(probe)
    hour, minutes = marked("Be kind.", ttl="1h"), marked("Be terse.", ttl="5m")
    control = create(probe, system=[hour, minutes])
    if control.status != 200:
        raise Skipped("1h before 5m is not accepted", control)
    refused(create(probe, invalid=True, system=[minutes, hour]))


@rule(
    "F11",
    title="refuses cache_control on a thinking block",
    severity="MUST",
    impact="contract",
    profile="caching",
    source=[src.CACHING],
    detects=["D162"],
    needs=NEEDS,
    cost=2,
)
def marked_thinking(probe: Probe) -> None:
    need_caching(probe)
    model, message = thinks(probe), message_in(probe.sample("thinking"))
    if not blocks(message, "thinking"):
        raise Skipped("the server shows no thinking block")

    def follow(content: list[dict[str, Any]], *, invalid: bool = False) -> Exchange:
        turns = [*user("Hello"), {"role": "assistant", "content": content}, *user("Go on.")]
        return create(probe, invalid=invalid, **{**THINKING, "model": model, "messages": turns})

    if (control := follow(given_back(message))).status != 200:
        raise Skipped("the thinking block is not taken back without cache_control", control)
    with_marker = [
        {**block, "cache_control": CACHED} if block.get("type") == "thinking" else block
        for block in given_back(message)
    ]
    refused(follow(with_marker, invalid=True))


def sums(seen: Observation) -> Finding:
    """Compares total and parts where they stand together.

    A `message_delta` may raise the total and leave the parts as `message_start` had them (obs: vercel/ai,
    packages/anthropic/src/__fixtures__, anthropic-code-execution-20260120-prompt-cache.1.chunks.txt,
    2026-08-03).
    """
    if seen.message is None:
        return None
    holders: list[Any] = [seen.message]
    if seen.exchange.streamed:
        values = [event.value for event in seen.exchange.events if isinstance(event.value, dict)]
        holders = [*(value.get("message") for value in values), *values]
    places = [holder.get("usage") for holder in holders if isinstance(holder, dict)]
    findings = [found for found in map(_sums_up, places) if found is not None]
    return next((found for found in findings if found), HELD) if findings else None


def _sums_up(counters: object) -> Finding:
    """What is wrong with one set of counters; None when it has no parts."""
    parts = counters.get("cache_creation") if isinstance(counters, dict) else None
    total = count(counters, COUNTERS[0])
    found = [count(parts, name) for name in PARTS]
    if total is None or None in found:
        return None
    known = sum(value or 0 for value in found)
    if not known and not total:
        return None
    return HELD if known == total else f"{COUNTERS[0]} is {total}, its parts sum to {known}"


@rule(
    "F12",
    title="keeps cache_creation_input_tokens the sum of its parts by ttl",
    severity="MUST",
    impact="breaking",
    profile="caching",
    source=[src.CACHING],
    detects=["D105"],
    needs=NEEDS,
    cost=1,
    observe=sums,
)
def adds_up(probe: Probe) -> None:
    need_caching(probe)
    probe.sample("cold")
    probe.sample("cold-fetch-stream")  # what the tool brings is counted when the stream ends


@rule(
    "F13",
    title="writes a long marked prompt to the cache and reads it on the next call",
    severity="SHOULD",
    impact="contract",
    profile="caching",
    source=[src.CACHING],
    detects=["D101", "D161"],
    needs=NEEDS,
    cost=0,
)
def second_call(probe: Probe) -> None:
    need_caching(probe)
    cold, warm = probe.sample("cold"), probe.sample("warm")
    first, second = _counted(cold), _counted(warm)
    if first[COUNTERS[0]] <= 0 < first[COUNTERS[1]]:
        raise Skipped("the cache is warm from an earlier run; choose another --seed", cold)
    if first[COUNTERS[0]] <= 0:
        fail("the first call writes nothing to the cache", cold)
    if second[COUNTERS[1]] <= 0:
        fail("the second call reads nothing from the cache", warm)


@rule(
    "F14",
    title="accepts a marker on a prompt that is too short to cache, and counts nothing",
    severity="MUST",
    impact="breaking",
    profile="caching",
    source=[src.CACHING],
    needs=NEEDS,
    cost=0,
)
def short_prompt(probe: Probe) -> None:
    need_caching(probe)
    exchange = probe.sample("marked")
    for name, value in _counted(exchange).items():
        if value != 0:
            fail(f"usage.{name} is {value} for a prompt of a few words", exchange)
    cold = probe.sample("cold")
    if not any(_counted(cold).values()):
        raise Skipped("the server counts nothing for a long prompt either", cold)


@rule(
    "F15",
    title="counts cached tokens apart from input_tokens",
    severity="MUST",
    impact="breaking",
    profile="caching",
    source=[src.CACHING, src.SDK_USAGE],
    detects=["D097", "D100"],
    needs=NEEDS,
    cost=0,
)
def counted_once(probe: Probe) -> None:
    need_caching(probe)
    totals = {}
    for name in ("cold", "warm"):
        exchange = probe.sample(name)
        cached = sum(_counted(exchange).values())
        plain = count(usage(exchange), "input_tokens")
        if cached <= 0 or plain is None:
            raise Skipped("the server caches nothing", exchange)
        if plain > cached // 2:
            fail(f"input_tokens is {plain} although {cached} tokens were cached or read", exchange)
        totals[name] = cached + plain
    if abs(totals["warm"] - totals["cold"]) > totals["cold"] // 50:
        fail(f"two equal prompts count {totals['cold']} and {totals['warm']} tokens", probe.sample("warm"))


@rule(
    "F16",
    title="takes ttl 1h and counts what it writes under it, 5m likewise",
    severity="MUST",
    impact="breaking",
    profile="caching",
    source=[src.CACHING],
    detects=["D160"],
    needs=NEEDS,
)
def hour(probe: Probe) -> None:
    need_caching(probe)

    def counts_under(name: str, exchange: Exchange) -> None:
        counters = usage(exchange)
        parts = counters.get("cache_creation")
        if not count(counters, COUNTERS[0]) or not isinstance(parts, dict):
            raise Skipped("the server writes nothing to the cache, or does not say for how long", exchange)
        if count(parts, name) != counters[COUNTERS[0]]:
            fail(f"usage.cache_creation.{name} is {parts.get(name)!r}", exchange)

    long: dict[str, Any] = {"system": [marked(long_prompt(), ttl="1h")]}
    check_each(
        {
            "5m": lambda: counts_under(PARTS[0], probe.sample("cold")),
            "1h": lambda: counts_under(PARTS[1], create(probe, **long)),
        }
    )


@rule(
    "F20",
    title="answers 400 invalid_request_error to cache_control on a deferred tool or an empty text",
    severity="MUST",
    impact="contract",
    profile="caching",
    source=[src.TOOL_SEARCH, src.CACHING],
    detects=["D163", "D164"],
    needs=NEEDS,
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
