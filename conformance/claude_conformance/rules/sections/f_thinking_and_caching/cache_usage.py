"""Section F: how usage counts cached tokens.

Rules: F12-F16.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, fail, message_in
from claude_conformance.rules.kit.caching import marked, need_caching
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.samples import long_prompt
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped, Unsupported
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.f_thinking_and_caching import section
from claude_conformance.wire import Exchange

caching = section.having(profile="caching")

COUNTERS = ("cache_creation_input_tokens", "cache_read_input_tokens")
PARTS = ("ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens")


def usage(exchange: Exchange) -> dict[str, Any]:
    """Returns the usage of a response."""
    message = message_in(exchange) if exchange.streamed else accepted(exchange)
    found = message.get("usage")
    return found if isinstance(found, dict) else {}


def count(counters: Any, name: str) -> int | None:
    """Returns a counter, or `None` if it is not an integer."""
    value = counters.get(name) if isinstance(counters, dict) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def counted(exchange: Exchange) -> dict[str, int]:
    """Returns the cache counters of a response; raises `Unsupported` if it has none."""
    found = {name: count(usage(exchange), name) for name in COUNTERS}
    if any(value is None for value in found.values()):
        raise Unsupported("the server reports no cache counters", exchange)
    return {name: value or 0 for name, value in found.items()}


def sums(seen: Observation) -> Finding:
    """Compares a total with its parts in the same object.

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
    """Returns what is wrong with one set of counters; `None` if it has no parts."""
    parts = counters.get("cache_creation") if isinstance(counters, dict) else None
    total = count(counters, COUNTERS[0])
    found = [count(parts, name) for name in PARTS]
    if total is None or None in found:
        return None
    known = sum(value or 0 for value in found)
    if not known and not total:
        return None
    return HELD if known == total else f"{COUNTERS[0]} is {total}, its parts sum to {known}"


@caching.rule(
    "F12",
    title="reports cache_creation_input_tokens as the sum of its parts by ttl",
    impact="breaking",
    source=[src.CACHING],
    detects=["D105"],
    observe=sums,
)
def adds_up(probe: Probe) -> None:
    need_caching(probe)
    probe.sample("cold")
    probe.sample("cold-fetch-stream")  # the results of the tool are counted at the end of the stream


@caching.rule(
    "F13",
    title="writes a long marked prompt to the cache and reads it on the next call",
    severity="SHOULD",
    source=[src.CACHING],
    detects=["D101", "D161"],
    cost=0,
)
def second_call(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the cache is warm from an earlier run."""
    need_caching(probe)
    cold, warm = probe.sample("cold"), probe.sample("warm")
    first, second = counted(cold), counted(warm)
    if first[COUNTERS[0]] <= 0 < first[COUNTERS[1]]:
        raise Skipped("the cache is warm from an earlier run; choose another --seed", cold)
    if first[COUNTERS[0]] <= 0:
        fail("the first call writes nothing to the cache", cold)
    if second[COUNTERS[1]] <= 0:
        fail("the second call reads nothing from the cache", warm)


@caching.rule(
    "F14",
    title="accepts a marker on a prompt that is too short to cache, and reports no cached tokens",
    impact="breaking",
    source=[src.CACHING],
    cost=0,
)
def short_prompt(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the server counts nothing for a long prompt
    either.
    """
    need_caching(probe)
    exchange = probe.sample("marked")
    for name, value in counted(exchange).items():
        if value != 0:
            fail(f"usage.{name} is {value} for a prompt of a few words", exchange)
    cold = probe.sample("cold")
    if not any(counted(cold).values()):
        raise Skipped("the server counts nothing for a long prompt either", cold)


@caching.rule(
    "F15",
    title="counts cached tokens separately from input_tokens",
    impact="breaking",
    source=[src.CACHING, src.SDK_USAGE],
    detects=["D097", "D100"],
    cost=1,
)
def counted_once(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the server caches nothing."""
    need_caching(probe)
    first = _total(probe.sample("cold"))

    def check(name: str) -> None:
        found = _total(probe.sample(name))
        if abs(found - first) > first // 50:
            fail(f"two equal prompts count {first} and {found} tokens", probe.sample(name))

    each({"without a stream": "warm", "in a stream": "warm-stream"}, check)


def _total(exchange: Exchange) -> int:
    """Returns all input tokens of a cached prompt. Raises `Failed` if the cached ones are counted twice."""
    cached = sum(counted(exchange).values())
    plain = count(usage(exchange), "input_tokens")
    if cached <= 0 or plain is None:
        raise Skipped("the server caches nothing", exchange)
    if plain > cached // 2:
        fail(f"input_tokens is {plain} although {cached} tokens were cached or read", exchange)
    return cached + plain


@caching.rule(
    "F16",
    title="accepts ttl 1h and 5m, and counts the tokens it writes under the same ttl",
    impact="breaking",
    source=[src.CACHING],
    detects=["D160"],
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
