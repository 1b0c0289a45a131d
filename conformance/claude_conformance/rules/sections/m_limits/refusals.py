"""Section M: responses to requests that exceed a limit: rates, spend and load.

Rules: M04-M07.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import INVALID, error_of
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.sections.m_limits import section
from claude_conformance.rules.sections.m_limits.headers import provoke
from claude_conformance.wire import JsonError


@section.rule(
    "M04",
    title="answers an exceeded rate limit with 429 rate_limit_error and retry-after in seconds",
    source=[src.RATE_LIMITS],
    detects=["D024", "D213"],
    check=provoke,
)
def limited(seen: Observation) -> Finding:
    response = seen.exchange.response
    if response is None or response.status != 429:
        return None
    kind, code = error_of(seen.exchange)
    if code is not None and code.endswith("spend_limit_reached"):
        return None  # waiting does not help
    if kind != "rate_limit_error":
        return f"error.type is {kind!r}, not 'rate_limit_error'"
    wait = response.header("retry-after") or ""
    return HELD if wait.isascii() and wait.isdigit() else f"retry-after is {wait!r}, not a number of seconds"


_OWN_LIMITS = ("you have reached your specified api usage", "you have reached your specified workspace")


def _text(seen: Observation) -> str:
    """`error.message` of an error response, in lower case. Empty if it has no message."""
    response = seen.exchange.response
    try:
        value = response.json() if response is not None and response.status >= 400 else None
    except JsonError:
        return ""
    error = value.get("error") if isinstance(value, dict) else None
    found = error.get("message") if isinstance(error, dict) else None
    return found.lower() if isinstance(found, str) else ""


@section.rule(
    "M05",
    title="answers 429 enforced_spend_limit_reached without retry-after when the spend cap is reached",
    source=[src.RATE_LIMITS, src.SDK_ERROR_CLASSES],
    since=NEW,
    check=provoke,
)
def spend_cap(seen: Observation) -> Finding:
    kind, code = error_of(seen.exchange)
    if code != "enforced_spend_limit_reached" or seen.exchange.response is None:
        return None
    if seen.exchange.status != 429 or kind != "rate_limit_error":
        return f"the response to the spend cap is {seen.exchange.status} {kind}, not 429 rate_limit_error"
    wait = seen.exchange.response.header("retry-after")
    return HELD if wait is None else f"the spend cap comes with retry-after {wait!r}; waiting does not help"


@section.rule(
    "M06",
    title="answers 400 invalid_request_error when the customer's own spend limit is reached",
    source=[src.RATE_LIMITS],
    check=provoke,
)
def own_limit(seen: Observation) -> Finding:
    # No error code identifies this limit, only the start of the message.
    if not _text(seen).startswith(_OWN_LIMITS):
        return None
    kind, _ = error_of(seen.exchange)
    right = seen.exchange.status == 400 and kind == INVALID
    return HELD if right else f"the response to the customer's own limit is {seen.exchange.status} {kind}"


@section.rule(
    "M07",
    title="answers overload with 529 overloaded_error",
    source=[src.ERRORS],
    detects=["D024"],
    check=provoke,
)
def overload(seen: Observation) -> Finding:
    kind, _ = error_of(seen.exchange)
    if (seen.exchange.status == 529) is (kind == "overloaded_error"):
        return HELD if seen.exchange.status == 529 else None
    return f"the response to overload is {seen.exchange.status} {kind}, not 529 overloaded_error"
