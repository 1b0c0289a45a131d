"""Section V: compaction and context editing report what they did.

Rules: V14, V16, V17.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail, message_in, need_plain
from claude_conformance.rules.kit.context_editing import CONTEXT, EDIT
from claude_conformance.rules.kit.features import refusal
from claude_conformance.rules.kit.reading import INPUT, at, input_total, kind, objects, turns, whole
from claude_conformance.rules.kit.requests import COUNT_TOKENS, FACTS, WEATHER, body, user
from claude_conformance.rules.kit.token_counts import near, need_count, tokens
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.wire import Exchange

_PARTS = (*INPUT, "output_tokens")


def iterations(seen: Observation) -> Finding:
    """Judges whether the counters of a message are the sum of the model's own iterations.

    Compaction and advisors are counted separately, only in their iterations.
    """
    steps = objects(seen.message, "usage", "iterations")
    own = [step for step in steps if kind(step) == "message"]
    stand_in = [step for step in steps if kind(step) == "fallback_message"]
    if not own and not stand_in:
        return None
    judged = stand_in[-1:] or own
    for name in _PARTS:
        total = whole(seen.message, "usage", name)
        found = [whole(step, name) for step in judged]
        if total is None or None in found:
            continue
        known = sum(count or 0 for count in found)
        if known != total:
            return f"usage.{name} is {total}, its iterations sum to {known}"
    return HELD


COMPACTION = "compact-2026-01-12"


def compacting(probe: Probe) -> Exchange:
    """Returns the response to a request that would be compacted if it were long; requested once per run."""

    def ask(own: Probe) -> Exchange:
        edits = [{"type": "compact_20260112"}]
        request = body(own, max_tokens=16, context_management={"edits": edits})
        return own.send(Call(json=request, betas=(COMPACTION,)))

    return probe.once("compacting", ask)


@section.rule(
    "V14",
    title="reports the usage of a message as the sum of its iterations",
    severity="SHOULD",
    impact="breaking",
    source=[src.CONTEXT_EDITING, src.SDK_USAGE],
    observe=iterations,
)
def sums_up(probe: Probe) -> None:
    """Raises `Skipped` without the beta, or if the usage has no iterations."""
    if COMPACTION not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {COMPACTION}")
    need_plain(probe)
    exchange = compacting(probe)
    if exchange.status != 200:
        refusal(probe, exchange, "compaction", "context_management", "compact_20260112")
    if not objects(message_in(exchange), "usage", "iterations"):
        raise Skipped("the response has no usage.iterations, which this rule adds up", exchange)


_CLEARED: Mapping[str, tuple[str, str]] = {
    "clear_tool_uses_20250919": ("cleared_tool_uses", "tool_use"),
    "clear_thinking_20251015": ("cleared_thinking_turns", "thinking"),
}


def applied(seen: Observation) -> Finding:
    edits = at(seen.message, "context_management", "applied_edits")
    asked = {kind(edit) for edit in objects(seen.sent, "context_management", "edits")}
    if not isinstance(edits, list) or not asked:
        return None
    for edit in objects(seen.message, "context_management", "applied_edits"):
        if kind(edit) not in asked:
            return f"the edit {kind(edit)!r} was applied, which the request does not ask for"
        name, wanted = _CLEARED.get(kind(edit), ("", ""))
        number = whole(edit, name)
        there = sum(kind(block) == wanted for blocks in turns(seen.sent) for block in blocks)
        if number is not None and not 0 <= number <= there:
            return f"{name} is {number}, the request contains {there}"
        if (whole(edit, "cleared_input_tokens") or 0) < 0:
            return f"cleared_input_tokens is {edit['cleared_input_tokens']}"
    return HELD


ROUNDS = 3
KEPT = 1


def _rounds() -> list[dict[str, Any]]:
    found = user("How is the weather in Lima, in Oslo and in Bern?")
    for number in range(ROUNDS):
        id_ = f"toolu_0{number}Conformance"
        call = {"type": "tool_use", "id": id_, "name": WEATHER["name"], "input": {"city": "Lima"}}
        result = {"type": "tool_result", "tool_use_id": id_, "content": f"Report {number}. {FACTS} " * 4}
        found += [{"role": "assistant", "content": [call]}, {"role": "user", "content": [result]}]
    return found


def edited(probe: Probe) -> tuple[Exchange, dict[str, Any]]:
    """Returns the response to a conversation whose older tool results are cleared, and the request."""
    edit = {
        "type": EDIT,
        "trigger": {"type": "tool_uses", "value": KEPT},
        "keep": {"type": "tool_uses", "value": KEPT},
    }
    request = body(
        probe,
        max_tokens=16,
        messages=_rounds(),
        tools=[WEATHER],
        context_management={"edits": [edit]},
    )
    return probe.once("edited", lambda own: own.send(Call(json=request, betas=(CONTEXT,)))), request


def _need_edited(probe: Probe) -> tuple[Exchange, dict[str, Any]]:
    if CONTEXT not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {CONTEXT}")
    need_plain(probe)
    exchange, request = edited(probe)
    if exchange.status != 200:
        refusal(probe, exchange, "context_management", "context_management", EDIT)
    return exchange, request


@section.rule(
    "V16",
    title="reports in applied_edits which edits were applied, and clears what it reports",
    source=[src.CONTEXT_EDITING],
    detects=["D012"],
    cost=2,
    observe=applied,
)
def clears(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the usage or the edit counts no tokens."""
    exchange, request = _need_edited(probe)
    message = message_in(exchange)
    found = [edit for edit in objects(message, "context_management", "applied_edits") if kind(edit) == EDIT]
    if not found:
        fail(f"{ROUNDS} tool uses are above the trigger, and applied_edits does not name {EDIT}", exchange)
    number = whole(found[0], "cleared_tool_uses")
    if number != ROUNDS - KEPT:
        fail(f"cleared_tool_uses is {number!r}, with {KEPT} of {ROUNDS} to be kept", exchange)
    plain = {name: value for name, value in request.items() if name != "context_management"}
    whole_prompt = probe.send(Call(json=plain, betas=(CONTEXT,)))
    before, after = input_total(accepted(whole_prompt)), input_total(message)
    cleared = whole(found[0], "cleared_input_tokens")
    if before is None or after is None or cleared is None:
        raise Skipped(
            "usage.input_tokens or cleared_input_tokens is missing, so they cannot be compared", exchange
        )
    if after >= before:
        fail(f"{after} input tokens are counted with the edit, {before} without it", exchange, whole_prompt)
    if abs(before - after - cleared) > max(20, before // 10):
        fail(f"cleared_input_tokens is {cleared}, {before - after} fewer are counted", exchange, whole_prompt)


@section.rule(
    "V17",
    title="counts a prompt before and after context management",
    severity="SHOULD",
    profile="token-counting",
    source=[src.CONTEXT_EDITING, src.TOKEN_COUNTING],
    needs=("createMessage", "countMessageTokens"),
)
def counts_edited(probe: Probe) -> None:
    need_count(probe)
    exchange, request = _need_edited(probe)
    plain = {name: value for name, value in request.items() if name != "max_tokens"}
    counted = probe.send(Call(path=COUNT_TOKENS, json=plain, betas=(CONTEXT,)))
    said = tokens(counted)
    original = whole(accepted(counted), "context_management", "original_input_tokens")
    used = input_total(message_in(exchange))
    if original is None:
        fail("the count has no context_management.original_input_tokens", counted)
    if said >= (original or 0):
        fail(f"input_tokens is {said}, original_input_tokens {original}", counted)
    if used is not None and not near(said, used):
        fail(f"{said} tokens were counted, {used} were used", counted, exchange)
