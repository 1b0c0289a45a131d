"""Counts tokens with count_tokens."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.kit.ask import accepted
from claude_conformance.rules.kit.requests import COUNT_TOKENS, OMIT, body
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.wire import Exchange


def count(probe: Probe, *, invalid: bool = False, **changes: Any) -> Exchange:
    """Counts the tokens of the plain request with these fields changed; ``invalid`` as in `Call`."""
    sent = body(probe, **{"max_tokens": OMIT, **changes})
    return probe.send(Call(path=COUNT_TOKENS, json=sent, invalid=invalid))


def tokens(exchange: Exchange) -> int:
    """Returns the count. Raises `Failed` if the response has no count."""
    value = accepted(exchange).get("input_tokens")
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        raise Failed(f"input_tokens is {value!r}, not a positive integer", exchange)
    return value


def reported(exchange: Exchange) -> int | None:
    """Returns the input tokens that a message or a count reports. Raises `Failed` unless it is a 200."""
    value = accepted(exchange)
    usage = value.get("usage")
    found = value.get("input_tokens", usage.get("input_tokens") if isinstance(usage, dict) else None)
    return found if isinstance(found, int) else None


def near(said: int, used: int) -> bool:
    """Returns whether a count agrees with the tokens that were used: within 10 % or 20 tokens."""
    return abs(said - used) <= max(20, used // 10)


def need_count(probe: Probe) -> int:
    """Returns the count of the plain request. Raises `Skipped` if it is not counted."""
    exchange = probe.sample("count")
    try:
        return tokens(exchange)
    except Failed as failure:
        raise Skipped(f"the plain request is not counted: {failure.message}", exchange) from None
