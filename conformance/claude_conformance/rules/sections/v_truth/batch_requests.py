"""Section V: a request in a batch may contain the same as one outside, and gets the same response.

Rules: V41.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import INVALID, accepted, describe, fail
from claude_conformance.rules.kit.batches import Made, readable, varied, varieties
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.message import blocks, text_of
from claude_conformance.rules.kit.reading import input_total
from claude_conformance.rules.kit.samples import SAMPLES
from claude_conformance.rules.kit.token_counts import near
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.wire import Exchange, JsonError, parse_json

_SHOWN = ("tool_use", "thinking")
"""Blocks that a request causes, in a batch or outside."""


@section.rule(
    "V41",
    title="applies tools, thinking, images, system prompts and other parameters in batches as outside one",
    impact="breaking",
    profile="batches",
    source=[src.BATCHES, src.CREATE_BATCH],
    needs=("createMessage", "createMessageBatch", "getMessageBatch", "getMessageBatchResults"),
    writes=True,
    cost=6,
)
def heeds_params(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if a request is refused outside a batch."""
    outside = {name: _outside(probe, name) for name in varieties(probe)}
    taken = {name: accepted(exchange) for name, exchange in outside.items() if exchange.status == 200}
    made = varied(probe)
    if len(taken) < len(outside) and (not taken or made.exchange.status != 200):
        raise Skipped(
            "the server refuses some of the requests outside of a batch too; other rules judge that",
            *outside.values(),
        )
    if made.exchange.status != 200:
        status = f"{made.exchange.status}{describe(made.exchange)}"
        fail(f"a batch of requests that are accepted outside of it is refused: {status}", made.exchange)
    exchange, results = _results(probe, made)

    def check(name: str) -> None:
        _same(results.get(name, {}), taken[name], exchange, outside[name])

    each({name: name for name in taken}, check)


def _outside(probe: Probe, name: str) -> Exchange:
    """Returns the response to a request outside a batch; the run has those for a tool and for thinking."""
    if name in SAMPLES:
        return probe.sample(name)
    return probe.once(f"outside a batch {name}", lambda own: own.send(Call(json=varieties(own)[name])))


def _results(probe: Probe, made: Made) -> tuple[Exchange, dict[str, dict[str, Any]]]:
    exchange, found = readable(probe, made)
    return exchange, {line["custom_id"]: line["result"] for line in found}


def _same(result: dict[str, Any], plain: dict[str, Any], *exchanges: Exchange) -> None:
    message = result.get("message")
    if result.get("type") == "errored" and INVALID in str(result.get("error")):
        fail("the request is refused in a batch, and accepted outside of it", *exchanges)
    if not isinstance(message, dict):
        raise Skipped(f"the result of the request is {result.get('type')!r}, not succeeded", *exchanges)
    for kind in _SHOWN:
        if blocks(plain, kind) and not blocks(message, kind):
            fail(f"the message of the batch has no {kind} block, the one outside has", *exchanges)
    reasons = message.get("stop_reason"), plain.get("stop_reason")
    if "stop_sequence" in reasons and reasons[0] != reasons[1]:
        fail(f"stop_reason is {reasons[0]!r} in the batch, {reasons[1]!r} outside of it", *exchanges)
    if _is_json(text_of(plain)) and not _is_json(text_of(message)):
        fail("the text of the batch is not JSON, the one outside is", *exchanges)
    inside, outside = input_total(message), input_total(plain)
    if inside is not None and outside is not None and not near(inside, outside):
        fail(f"{inside} input tokens are counted in the batch, {outside} outside of it", *exchanges)


def _is_json(text: str) -> bool:
    try:
        return isinstance(parse_json(text), dict)
    except JsonError:
        return False
