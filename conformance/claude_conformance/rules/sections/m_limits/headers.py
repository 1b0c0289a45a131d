"""Section M: the headers for rate limits.

Rules: M01-M03, M09.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, need_plain
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.m_limits import section
from claude_conformance.wire import Response

KINDS = ("requests", "tokens", "input-tokens", "output-tokens")
_SLACK = timedelta(seconds=5)


def _response(seen: Observation) -> Response | None:
    """Returns the response of a Messages request that was accepted."""
    ours = seen.operation is not None and seen.operation.id == "createMessage"
    return seen.exchange.response if ours and seen.exchange.status == 200 else None


def _name(kind: str, part: str) -> str:
    return f"anthropic-ratelimit-{kind}-{part}"


def provoke(probe: Probe) -> None:
    """Makes sure that the run has a plain response and a stream."""
    for name in ("message", "stream"):
        probe.sample(name)


@section.rule(
    "M01",
    title="sends limit, remaining and reset headers for requests, tokens, input and output tokens",
    source=[src.RATE_LIMITS],
    check=provoke,
)
def present(seen: Observation) -> Finding:
    response = _response(seen)
    if response is None:
        return None
    names = [_name(kind, part) for kind in KINDS for part in ("limit", "remaining", "reset")]
    missing = [name for name in names if response.header(name) is None]
    # An organization whose limits are not announced gets no header at all (obs: cognesy/instructor-php,
    # examples/A04_APISupport/Anthropic/recordings, 2026-07-06).
    if len(missing) == len(names):
        return None
    return f"the response lacks {', '.join(missing)}" if missing else HELD


@section.rule(
    "M02",
    title="sends limits as integers, remaining not above limit, and reset as a future time",
    source=[src.RATE_LIMITS],
    check=provoke,
)
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


@section.rule(
    "M03",
    title="rounds the remaining tokens to thousands",
    severity="SHOULD",
    impact="info",
    source=[src.RATE_LIMITS],
    check=provoke,
)
def rounded(seen: Observation) -> Finding:
    response = _response(seen)
    values = [response.header(_name(kind, "remaining")) for kind in KINDS[1:]] if response else []
    digits = [value for value in values if value and value.isascii() and value.isdigit()]
    counts = [int(value) for value in digits if len(value) < 19]
    if not counts:
        return None
    other = next((value for value in counts if value % 1000), None)
    return HELD if other is None else f"{other} remaining tokens are not rounded to thousands"


_FAST, _PRIORITY = "anthropic-fast-", "anthropic-priority-"


def special_headers(seen: Observation) -> Finding:
    response = seen.exchange.response
    ours = seen.operation is not None and seen.operation.id == "createMessage"
    if response is None or not ours or response.status != 200:
        return None
    names = sorted({name.lower() for name, _ in response.headers})
    fast = next((name for name in names if name.startswith(_FAST)), None)
    if fast is not None and seen.sent.get("speed") != "fast":
        return f"the response has {fast}, and speed was not fast"
    priority = next((name for name in names if name.startswith(_PRIORITY)), None)
    # Whether an organization has priority capacity is unknown; a request that declines it uses none.
    if priority is not None and seen.sent.get("service_tier") == "standard_only":
        return f"the response has {priority}, and the request was for the standard tier alone"
    return HELD


@section.rule(
    "M09",
    title="sends anthropic-fast headers only with fast mode, anthropic-priority ones only with priority",
    severity="SHOULD",
    impact="info",
    source=[src.RATE_LIMITS, src.FAST_MODE, src.SERVICE_TIERS],
    cost=1,
    observe=special_headers,
)
def provoke_standard(probe: Probe) -> None:
    need_plain(probe)
    create(probe, service_tier="standard_only")
