"""Section M: which requests use which limit.

Rules: M08.
"""

from __future__ import annotations

import attrs

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, need_plain
from claude_conformance.rules.kit.token_counts import count, need_count
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.m_limits import section
from claude_conformance.wire import Exchange

COUNTS = 8
"""Token counts between two messages that show whether they use the limit of messages."""

_REMAINING = "anthropic-ratelimit-requests-remaining"

_TRIES = 6  # attempts, until the bucket has not been refilled twice in a row


@attrs.define
class _Window:
    """What was left after a message on a model, and how many messages and counts followed."""

    left: int
    messages: int = 0
    counts: int = 0


def counts_apart(seen: Observation) -> Finding:
    """Compares the remaining messages of a model before and after at least `COUNTS` counts.

    Allows for messages that run at the same time, on any model.
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
        windows[model] = _Window(left)  # the bucket has been refilled since
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


@section.rule(
    "M08",
    title="counts tokens without using the rate limit of messages",
    severity="SHOULD",
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
        # With concurrent requests the bucket may be lower before than after, which proves nothing.
        steady = steady + 1 if left <= last else 0
        if steady == 2 or left < 0:
            return
        last = left


def _left(exchange: Exchange) -> int:
    """Returns the remaining messages according to a response; -1 if it does not say."""
    value = (exchange.response.header(_REMAINING) if exchange.response else None) or ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else -1
