"""Section M: spend limits, overload, and what draws on which limit."""

from __future__ import annotations

import attrs

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import INVALID, create, error_of, need_plain
from claude_conformance.rules.limits import provoke
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.token_counting import count, need_count
from claude_conformance.rules.versions import NEW
from claude_conformance.wire import Exchange, JsonError

MESSAGES = ("createMessage",)
COUNTS = 8
"""Counts of tokens between two messages that show whether they draw on the limit of messages."""

_REMAINING = "anthropic-ratelimit-requests-remaining"
_OWN_LIMITS = ("you have reached your specified api usage", "you have reached your specified workspace")
_FAST, _PRIORITY = "anthropic-fast-", "anthropic-priority-"


def _text(seen: Observation) -> str:
    """`error.message` of an error answer, in lower case; empty when there is none."""
    response = seen.exchange.response
    try:
        value = response.json() if response is not None and response.status >= 400 else None
    except JsonError:
        return ""
    error = value.get("error") if isinstance(value, dict) else None
    found = error.get("message") if isinstance(error, dict) else None
    return found.lower() if isinstance(found, str) else ""


def spend_cap(seen: Observation) -> Finding:
    kind, code = error_of(seen.exchange)
    if code != "enforced_spend_limit_reached" or seen.exchange.response is None:
        return None
    if seen.exchange.status != 429 or kind != "rate_limit_error":
        return f"the spend cap is answered with {seen.exchange.status} {kind}, not 429 rate_limit_error"
    wait = seen.exchange.response.header("retry-after")
    return HELD if wait is None else f"the spend cap comes with retry-after {wait!r}; waiting does not help"


def own_limit(seen: Observation) -> Finding:
    # No code names this limit, only the beginning of the message does.
    if not _text(seen).startswith(_OWN_LIMITS):
        return None
    kind, _ = error_of(seen.exchange)
    right = seen.exchange.status == 400 and kind == INVALID
    return HELD if right else f"a limit of the customer's own is answered with {seen.exchange.status} {kind}"


def overload(seen: Observation) -> Finding:
    kind, _ = error_of(seen.exchange)
    if (seen.exchange.status == 529) is (kind == "overloaded_error"):
        return HELD if seen.exchange.status == 529 else None
    return f"overload is answered with {seen.exchange.status} {kind}, not 529 overloaded_error"


rule(
    "M05",
    title="answers the spend cap with 429 enforced_spend_limit_reached and no retry-after",
    severity="MUST",
    impact="contract",
    profile="limits",
    source=[src.RATE_LIMITS, src.SDK_ERROR_CLASSES],
    since=NEW,
    needs=MESSAGES,
    cost=0,
    observe=spend_cap,
)(provoke)
rule(
    "M06",
    title="answers a spend limit of the customer's own with 400 invalid_request_error",
    severity="MUST",
    impact="contract",
    profile="limits",
    source=[src.RATE_LIMITS],
    needs=MESSAGES,
    cost=0,
    observe=own_limit,
)(provoke)
rule(
    "M07",
    title="answers overload with 529 overloaded_error",
    severity="MUST",
    impact="contract",
    profile="limits",
    source=[src.ERRORS],
    detects=["D024"],
    needs=MESSAGES,
    cost=0,
    observe=overload,
)(provoke)


_TRIES = 6  # times to count, until the bucket has not filled up twice in a row


@attrs.define
class _Window:
    """Since a message on a model: what was left then, and how many messages and counts came after."""

    left: int
    messages: int = 0
    counts: int = 0


def counts_apart(seen: Observation) -> Finding:
    """Compares what is left of a model's messages before and after at least `COUNTS` counts.

    Messages that run at the same time, on whatever model, are granted their share.
    """
    windows: dict[str, _Window] = seen.memory("M08")
    operation = seen.operation.id if seen.operation is not None else ""
    if operation == "countMessageTokens":
        for window in windows.values():
            window.counts += 1
    if operation != "createMessage" or seen.exchange.response is None:
        return None
    for window in windows.values():
        window.messages += 1
    value, model = seen.exchange.response.header(_REMAINING) or "", str(seen.sent.get("model"))
    if seen.exchange.status != 200 or not (value.isascii() and value.isdigit() and len(value) < 19):
        return None
    left = int(value)
    known = windows.get(model)
    if known is None or left > known.left:
        windows[model] = _Window(left)  # the bucket has filled up since
        return None
    if known.counts < COUNTS:
        return None
    windows[model] = _Window(left)
    spent = known.left - left
    if spent <= known.messages + known.counts // 2:
        return HELD
    return (
        f"{known.messages} messages and {known.counts} counts have taken {spent} "
        "from the limit of messages: counts draw on it"
    )


@rule(
    "M08",
    title="counts tokens without drawing on the limit of messages",
    severity="SHOULD",
    impact="contract",
    profile="limits",
    source=[src.TOKEN_COUNTING],
    needs=("createMessage", "countMessageTokens"),
    cost=2 * COUNTS + 3,
    observe=counts_apart,
    observes="all",
)
def provoke_counts(probe: Probe) -> None:
    need_plain(probe)
    need_count(probe)
    last, steady = _left(create(probe, max_tokens=1)), 0
    for _ in range(_TRIES):
        for _ in range(COUNTS):
            count(probe)
        left = _left(create(probe, max_tokens=1))
        # Beside other requests the bucket may be lower before than after, which tells nothing of counts.
        steady = steady + 1 if left <= last else 0
        if steady == 2 or left < 0:
            return
        last = left


def _left(exchange: Exchange) -> int:
    """The messages that are left by an answer; -1 where it does not say."""
    value = (exchange.response.header(_REMAINING) if exchange.response else None) or ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else -1


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
    # Whether an organization has priority capacity is not known; a request that declines it uses none.
    if priority is not None and seen.sent.get("service_tier") == "standard_only":
        return f"the response has {priority}, and the request was for the standard tier alone"
    return HELD


@rule(
    "M09",
    title="sends no anthropic-fast headers without fast mode, no anthropic-priority ones without priority",
    severity="SHOULD",
    impact="info",
    profile="limits",
    source=[src.RATE_LIMITS, src.FAST_MODE, src.SERVICE_TIERS],
    needs=MESSAGES,
    observe=special_headers,
)
def provoke_standard(probe: Probe) -> None:
    need_plain(probe)
    create(probe, service_tier="standard_only")
