"""Sections U and V: a request holds the same, and an answer says the same, plain, streamed and in a batch.

One batch of a run has what these rules need: see `batch_life.contents`.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import create, fail, message_in, need_plain
from claude_conformance.rules.batch_life import CONVERSATIONS, contents, readable
from claude_conformance.rules.carried.conversation import taken
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.reading import input_total
from claude_conformance.rules.registry import rule
from claude_conformance.wire import Exchange

SLACK = 20
"""Tokens by which a batch may count its input otherwise; each part of the conversation counts more."""


RESULTS = ("createMessage", "createMessageBatch", "getMessageBatchResults")


def batched(probe: Probe, name: str) -> tuple[dict[str, Any], Exchange]:
    """The message that a request of the batch was answered with; skips without one."""
    exchange, found = readable(probe, contents(probe))
    line = next((line for line in found if line["custom_id"] == name), None)
    message = line["result"].get("message") if line is not None else None
    if not isinstance(message, dict):
        raise Skipped(f"the batch does not answer {name!r}", exchange)
    return message, exchange


def _plain(probe: Probe) -> tuple[int, Exchange]:
    """The input tokens of the conversation as an ordinary request."""
    need_plain(probe)

    def ask(own: Probe) -> Exchange:
        return create(own, max_tokens=1, **taken(own, "usage"))

    exchange = probe.once("conversation plain", ask)
    if exchange.status != 200:
        raise Skipped("the conversation is refused, see section Q", exchange)
    used = input_total(message_in(exchange))
    if not used:
        raise Skipped("the answer counts no input tokens", exchange)
    return used, exchange


def _judge(message: dict[str, Any], exchange: Exchange, plain: tuple[int, Exchange], slack: int) -> None:
    found, (used, other) = input_total(message), plain
    if found is None:
        raise Skipped("the answer counts no input tokens", exchange)
    if abs(found - used) > slack:
        fail(f"{found} input tokens, and {used} for the same conversation asked plainly", exchange, other)


@rule(
    "V33",
    title="counts the same input for a long conversation with and without a stream",
    severity="MUST",
    impact="breaking",
    profile="streaming",
    source=[src.SDK_USAGE, src.STREAMING],
    needs=["createMessage"],
    cost=3,
)
def streamed_conversation(probe: Probe) -> None:
    plain = _plain(probe)
    exchange = create(probe, max_tokens=1, stream=True, **taken(probe, "usage"))
    _judge(message_in(exchange), exchange, plain, 0)


@rule(
    "V34",
    title="counts the same input for a long conversation in a batch as outside one",
    severity="MUST",
    impact="breaking",
    profile="batches",
    source=[src.SDK_USAGE, src.BATCHES],
    needs=RESULTS,
    writes=True,
    cost=4,
)
def batched_conversation(probe: Probe) -> None:
    plain = _plain(probe)
    scene = taken(probe, "usage")
    name = next(name for name, known in CONVERSATIONS.items() if known == scene)
    _judge(*batched(probe, name), plain, SLACK)
