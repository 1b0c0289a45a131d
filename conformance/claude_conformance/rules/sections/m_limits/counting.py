"""Section M: what draws on which limit.

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
"""Counts of tokens between two messages that show whether they draw on the limit of messages."""

_REMAINING = "anthropic-ratelimit-requests-remaining"

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
        # Beside other requests the bucket may be lower before than after, which tells nothing of counts.
        steady = steady + 1 if left <= last else 0
        if steady == 2 or left < 0:
            return
        last = left


def _left(exchange: Exchange) -> int:
    """Returns the messages that are left by a response; -1 where it does not say."""
    value = (exchange.response.header(_REMAINING) if exchange.response else None) or ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else -1
