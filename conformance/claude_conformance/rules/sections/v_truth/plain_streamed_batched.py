"""Section V: a request counts the same plain, streamed and in a batch.

One batch of a run has what these rules need: see `kit.batches.contents`.

Rules: V33, V34, V36.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, message_in, need_plain
from claude_conformance.rules.kit.batches import CONVERSATIONS, RESULTS, batched, plain, readable
from claude_conformance.rules.kit.conversation import taken
from claude_conformance.rules.kit.message import text_of
from claude_conformance.rules.kit.reading import input_total, whole
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.wire import Exchange

batches = section.having(profile="batches", writes=True)

SLACK = 20
"""Tokens by which the input count of a batch may differ; each part of the conversation counts more."""


def _plain(probe: Probe) -> tuple[int, Exchange]:
    """Returns the input tokens of the conversation as an ordinary request."""
    need_plain(probe)

    def ask(own: Probe) -> Exchange:
        return create(own, max_tokens=1, **taken(own, "usage"))

    exchange = probe.once("conversation plain", ask)
    if exchange.status != 200:
        raise Skipped("the server refuses the conversation to compare; section Q judges that", exchange)
    used = input_total(message_in(exchange))
    if not used:
        raise Skipped("the response has no usage.input_tokens to compare", exchange)
    return used, exchange


def _judge(message: dict[str, Any], exchange: Exchange, plain: tuple[int, Exchange], slack: int) -> None:
    found, (used, other) = input_total(message), plain
    if found is None:
        raise Skipped("the response has no usage.input_tokens to compare", exchange)
    if abs(found - used) > slack:
        fail(f"{found} input tokens, and {used} for the same conversation asked plainly", exchange, other)


@section.rule(
    "V33",
    title="counts the same input tokens for a long conversation with and without a stream",
    impact="breaking",
    profile="streaming",
    source=[src.SDK_USAGE, src.STREAMING],
    cost=3,
)
def streamed_conversation(probe: Probe) -> None:
    known = _plain(probe)
    exchange = create(probe, max_tokens=1, stream=True, **taken(probe, "usage"))
    _judge(message_in(exchange), exchange, known, 0)


@batches.rule(
    "V34",
    title="counts the same input tokens for a long conversation in a batch as outside one",
    impact="breaking",
    source=[src.SDK_USAGE, src.BATCHES],
    needs=RESULTS,
    cost=4,
)
def batched_conversation(probe: Probe) -> None:
    known = _plain(probe)
    scene = taken(probe, "usage")
    name = next(name for name, known in CONVERSATIONS.items() if known == scene)
    _judge(*batched(probe, name), known, SLACK)


@batches.rule(
    "V36",
    title="gives each message of a batch a unique id and a stop_reason, and counts its tokens",
    impact="breaking",
    source=[src.BATCH_RESULTS, src.SDK_USAGE],
    needs=RESULTS,
    cost=0,
)
def batched_usage(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if fewer than two requests of the batch
    succeeded.
    """
    exchange, found = readable(probe, plain(probe))
    messages = [line["result"].get("message") for line in found]
    known = [message for message in messages if isinstance(message, dict)]
    if len(known) < 2:
        raise Skipped("fewer than two requests of the batch succeeded", exchange)
    for message in known:
        used, said = input_total(message), whole(message, "usage", "output_tokens")
        if not used or (text_of(message) and not said):
            fail(f"a message counts {used} input tokens and {said} output tokens", exchange)
        if not message.get("stop_reason"):
            fail(f"a message has ended with stop_reason {message.get('stop_reason')!r}", exchange)
    names = [message.get("id") for message in known]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        fail(f"two messages have the id {twice!r}", exchange, impact="contract")
