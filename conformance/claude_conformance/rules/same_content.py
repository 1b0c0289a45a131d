"""Sections U and V: a request holds the same, and an answer says the same, plain, streamed and in a batch.

One batch of a run has what these rules need: see `batch_life.contents`.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import create, each, fail, message_in, need_plain, text_of
from claude_conformance.rules.batch_life import CONVERSATIONS, REPEATED, contents, plain, readable
from claude_conformance.rules.bends import letters, text_bend
from claude_conformance.rules.carried.conversation import taken
from claude_conformance.rules.exact_text import KINDS
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.reading import input_total, whole
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
    known = _plain(probe)
    exchange = create(probe, max_tokens=1, stream=True, **taken(probe, "usage"))
    _judge(message_in(exchange), exchange, known, 0)


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
    known = _plain(probe)
    scene = taken(probe, "usage")
    name = next(name for name, known in CONVERSATIONS.items() if known == scene)
    _judge(*batched(probe, name), known, SLACK)


@rule(
    "U11",
    title="gives the texts of a batch with all their white space and characters",
    severity="MUST",
    impact="breaking",
    profile="batches",
    source=[src.BATCHES, src.BATCH_RESULTS],
    needs=RESULTS,
    writes=True,
    cost=2,
)
def batched_texts(probe: Probe) -> None:
    def check(name: str) -> None:
        wanted = REPEATED[name]
        message, exchange = batched(probe, name)
        found = text_of(message)
        if letters(found) == letters(wanted):
            for what, pattern in KINDS.items():
                if pattern.search(wanted) and not pattern.search(found):
                    fail(f"the text has no {what}, where one was asked for: {found[:80]!r}", exchange)
            return
        bend = text_bend(wanted, found)
        if bend is not None:
            fail(f"the text comes {bend}: {found[:80]!r}", exchange)
        raise Skipped("the model does not repeat a text when asked to", exchange)

    each({name: name for name in REPEATED}, check)


@rule(
    "V36",
    title="gives each message of a batch an id of its own, and counts what it used",
    severity="MUST",
    impact="breaking",
    profile="batches",
    source=[src.BATCH_RESULTS, src.SDK_USAGE],
    needs=RESULTS,
    writes=True,
    cost=0,
)
def batched_usage(probe: Probe) -> None:
    exchange, found = readable(probe, plain(probe))
    messages = [line["result"].get("message") for line in found]
    known = [message for message in messages if isinstance(message, dict)]
    if len(known) < 2:
        raise Skipped("fewer than two requests of the batch succeeded", exchange)
    for message in known:
        used, said = input_total(message), whole(message, "usage", "output_tokens")
        if not used or (text_of(message) and not said):
            fail(f"a message counts {used} input tokens and {said} output tokens", exchange)
    names = [message.get("id") for message in known]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        fail(f"two messages have the id {twice!r}", exchange, impact="contract")
