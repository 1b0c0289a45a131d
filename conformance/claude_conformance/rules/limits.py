"""Section M: the headers that tell of rate limits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from claude_conformance.rules import sources as src
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.models import rfc3339
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.registry import rule
from claude_conformance.wire import Response

NEEDS = ("createMessage",)
KINDS = ("requests", "tokens", "input-tokens", "output-tokens")
_SLACK = timedelta(seconds=5)


def _response(seen: Observation) -> Response | None:
    """The answer of a Messages request that was accepted."""
    ours = seen.operation is not None and seen.operation.id == "createMessage"
    return seen.exchange.response if ours and seen.exchange.status == 200 else None


def _name(kind: str, part: str) -> str:
    return f"anthropic-ratelimit-{kind}-{part}"


def present(seen: Observation) -> Finding:
    response = _response(seen)
    if response is None:
        return None
    names = [_name(kind, part) for kind in KINDS for part in ("limit", "remaining", "reset")]
    missing = [name for name in names if response.header(name) is None]
    return f"the response lacks {', '.join(missing)}" if missing else HELD


def formed(seen: Observation) -> Finding:
    response = _response(seen)
    if response is None:
        return None
    found = False
    for kind in KINDS:
        values = [response.header(_name(kind, part)) for part in ("limit", "remaining", "reset")]
        limit, remaining, reset = values
        if limit is None or remaining is None or reset is None:
            continue
        found = True
        if not (limit.isascii() and limit.isdigit() and remaining.isascii() and remaining.isdigit()):
            return f"{kind}: limit is {limit!r}, remaining {remaining!r}"
        if len(remaining) > 18 or len(limit) > 18 or int(remaining) > int(limit):
            return f"{kind}: remaining {remaining} is above the limit {limit}"
        time = rfc3339(reset)
        if time is None:
            return f"{kind}: reset is {reset!r}, not an RFC 3339 time"
        if time < datetime.now(UTC) - _SLACK - timedelta(seconds=seen.exchange.elapsed):
            return f"{kind}: reset {reset} has passed"
    return HELD if found else None


def provoke(probe: Probe) -> None:
    """Makes sure that the run has a plain answer and a stream."""
    for name in ("message", "stream"):
        probe.sample(name)


rule(
    "M01",
    title="sends limit, remaining and reset of requests, tokens, input and output tokens",
    severity="MUST",
    impact="contract",
    profile="limits",
    source=[src.RATE_LIMITS],
    needs=NEEDS,
    cost=0,
    observe=present,
)(provoke)
rule(
    "M02",
    title="writes limits as integers, remaining within limit, and reset as a time to come",
    severity="MUST",
    impact="contract",
    profile="limits",
    source=[src.RATE_LIMITS],
    needs=NEEDS,
    cost=0,
    observe=formed,
)(provoke)
