"""Section V: what an answer counts is counted alike wherever it is reported, and true of the request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import accepted, create, fail, message_in, need_plain
from claude_conformance.rules.betas import CONTEXT, EDIT
from claude_conformance.rules.cases import each_found
from claude_conformance.rules.features import refusal
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.reading import (
    INPUT,
    at,
    content,
    input_total,
    kind,
    objects,
    text,
    turns,
    whole,
)
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import (
    CITED,
    COUNT_TOKENS,
    FACTS,
    OMIT,
    WEATHER,
    body,
    forced,
    user,
)
from claude_conformance.rules.token_counting import need_count, tokens
from claude_conformance.rules.true_names import need_block, sampled
from claude_conformance.wire import Exchange

NEEDS = ("createMessage",)
COUNTED = ("web_search", "web_fetch")
"""Server tools whose requests the usage counts."""


def _relayed(seen: Observation) -> bool:
    """Whether a refusal or another model may have kept something out of the usage."""
    blocks = content(seen.message)
    return at(seen.message, "stop_reason") == "refusal" or any(kind(block) == "fallback" for block in blocks)


def server_tools(seen: Observation) -> Finding:
    """Each use that found something is counted, and nothing is counted that was not called.

    Uses that fail are not billed, so they may be left out.
    """
    if seen.message is None or _relayed(seen):
        return None
    blocks = content(seen.message)
    finding: Finding = None
    for name in COUNTED:
        called = [block for block in blocks if kind(block) == "server_tool_use" and block.get("name") == name]
        results = [block for block in blocks if kind(block) == f"{name}_tool_result"]
        found = [item for item in results if not kind(at(item, "content")).endswith("_error")]
        if not called and not results:
            continue
        counted = whole(seen.message, "usage", "server_tool_use", f"{name}_requests") or 0
        if counted < len(found):
            return f"usage.server_tool_use.{name}_requests is {counted}, the message holds {len(found)} uses"
        if called and counted > max(len(called), len(results)):
            return f"usage.server_tool_use.{name}_requests is {counted}, the message calls {len(called)}"
        finding = HELD
    return finding


@rule(
    "V11",
    title="counts in usage.server_tool_use the searches and fetches that the message holds",
    severity="MUST",
    impact="breaking",
    profile="tools",
    source=[src.WEB_SEARCH, src.SDK_USAGE],
    detects=["D116"],
    needs=NEEDS,
    cost=0,
    observe=server_tools,
)
def counts_searches(probe: Probe) -> None:
    found = sampled(probe, "search", "search-stream", feature="web search")
    probe.sample("fetch")
    need_block(found, "web_search_tool_result")


TWINS = ("message", "tool", "cited", "documents", "thinking")
"""Samples that are also asked for as a stream."""


@rule(
    "V12",
    title="counts the same input for a request with and without a stream",
    severity="MUST",
    impact="breaking",
    profile="streaming",
    source=[src.SDK_USAGE, src.STREAMING],
    detects=["D095"],
    needs=NEEDS,
    cost=0,
)
def same_input(probe: Probe) -> None:
    need_plain(probe)
    judged: list[str] = []

    def check(name: str) -> None:
        plain = probe.sample(name)
        stream = probe.sample("stream" if name == "message" else f"{name}-stream")
        if plain.status != 200 or stream.status != 200:
            return
        first, second = (input_total(message_in(exchange)) for exchange in (plain, stream))
        if first is None or second is None:
            return
        judged.append(name)
        if first != second:
            fail(f"{first} input tokens without a stream, {second} in one", plain, stream)

    each_found({name: name for name in TWINS}, check)
    if not judged:
        raise Skipped("no answer counts its input tokens both ways")


def thinking(seen: Observation) -> Finding:
    thought = whole(seen.message, "usage", "output_tokens_details", "thinking_tokens")
    used = whole(seen.message, "usage", "output_tokens")
    if thought is None or used is None or _relayed(seen):
        return None
    if not 0 <= thought <= used:
        return f"{thought} of {used} output tokens were spent on thinking"
    shown = any(kind(block) == "thinking" and text(block, "thinking") for block in content(seen.message))
    if shown and not thought:
        return "the message holds thinking, and thinking_tokens is 0"
    off = at(seen.sent, "thinking", "type") == "disabled"
    if thought and off:
        return f"thinking is disabled, and thinking_tokens is {thought}"
    return HELD if thought or off else None


@rule(
    "V13",
    title="counts thinking tokens where there is thinking, as a part of the output tokens",
    severity="MUST",
    impact="breaking",
    profile="thinking",
    source=[src.SDK_USAGE, src.THINKING],
    needs=NEEDS,
    cost=0,
    observe=thinking,
)
def counts_thinking(probe: Probe) -> None:
    need_plain(probe)
    for name in ("thinking", "thinking-stream"):
        probe.sample(name)


_PARTS = (*INPUT, "output_tokens")


def iterations(seen: Observation) -> Finding:
    """The counters of a message are those of the model's own iterations, or of the last one that stood in.

    Compaction and advisors are counted apart, in their iterations alone.
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
    """The answer to a request that would be compacted if it were long; asked for once in a run."""

    def ask(own: Probe) -> Exchange:
        edits = [{"type": "compact_20260112"}]
        request = body(own, max_tokens=16, context_management={"edits": edits})
        return own.send(Call(json=request, betas=(COMPACTION,)))

    return probe.once("compacting", ask)


@rule(
    "V14",
    title="counts in the usage of a message what its iterations sum to",
    severity="SHOULD",
    impact="breaking",
    profile="messages",
    source=[src.CONTEXT_EDITING, src.SDK_USAGE],
    needs=NEEDS,
    observe=iterations,
)
def sums_up(probe: Probe) -> None:
    if COMPACTION not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {COMPACTION}")
    need_plain(probe)
    exchange = compacting(probe)
    if exchange.status != 200:
        refusal(probe, exchange, "compaction", "context_management", "compact_20260112")
    if not objects(message_in(exchange), "usage", "iterations"):
        raise Skipped("the usage tells no iterations", exchange)


def served(seen: Observation) -> Finding:
    """The tier, the speed and the place that the usage names are those that the request allows."""
    usage = at(seen.message, "usage")
    if not isinstance(usage, dict):
        return None
    tier, asked = text(usage, "service_tier"), text(seen.sent, "service_tier")
    if tier == "batch" or (tier == "priority" and asked == "standard_only"):
        return f"usage.service_tier is {tier!r}, the request asked for {asked or 'auto'}"
    if text(usage, "speed") == "fast" and seen.sent.get("speed") != "fast":
        return "usage.speed is 'fast', which the request did not ask for"
    place, wanted = text(usage, "inference_geo"), text(seen.sent, "inference_geo")
    # A model that cannot be bound to a place has `not_available`.
    if wanted is not None and place not in (None, wanted, "not_available"):
        return f"usage.inference_geo is {place!r}, the request asked for {wanted!r}"
    return HELD if tier is not None or (wanted and place) else None


@rule(
    "V15",
    title="says of tier, speed and place in usage what the request allows",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SERVICE_TIERS, src.RESIDENCY, src.FAST_MODE],
    needs=NEEDS,
    cost=2,
    observe=served,
)
def as_asked(probe: Probe) -> None:
    need_plain(probe)
    asked: tuple[dict[str, Any], ...] = ({"service_tier": "standard_only"}, {"inference_geo": "us"})
    for changes in asked:
        create(probe, max_tokens=1, **changes)  # D19, D28 and others say whether it is accepted


# --- context management ------------------------------------------------------------------------------

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
            return f"{name} is {number}, the request holds {there}"
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
    """The answer to a conversation whose older tool results are cleared, and the request."""
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


@rule(
    "V16",
    title="tells in applied_edits which edits were applied, and clears what it tells",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.CONTEXT_EDITING],
    detects=["D012"],
    needs=NEEDS,
    cost=2,
    observe=applied,
)
def clears(probe: Probe) -> None:
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
        raise Skipped("the usage or the edit counts no tokens", exchange)
    if after >= before:
        fail(f"{after} input tokens are counted with the edit, {before} without it", exchange, whole_prompt)
    if abs(before - after - cleared) > max(20, before // 10):
        fail(f"cleared_input_tokens is {cleared}, {before - after} fewer are counted", exchange, whole_prompt)


@rule(
    "V17",
    title="counts beforehand what context management leaves of a prompt, and what it was",
    severity="SHOULD",
    impact="contract",
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
    if used is not None and abs(said - used) > max(20, used // 10):
        fail(f"{said} tokens were counted, {used} were used", counted, exchange)


@rule(
    "V18",
    title="counts tools and documents beforehand within 10 % or 20 tokens of what they use",
    severity="SHOULD",
    impact="contract",
    profile="token-counting",
    source=[src.TOKEN_COUNTING],
    detects=["D166"],
    needs=("createMessage", "countMessageTokens"),
    cost=2,
)
def near_usage(probe: Probe) -> None:
    need_count(probe)
    judged: list[str] = []
    cases: Mapping[str, dict[str, Any]] = {"tool": forced(), "cited": CITED}

    def check(name: str) -> None:
        exchange = probe.sample(name)
        used = input_total(message_in(exchange)) if exchange.status == 200 else None
        if used is None:
            return
        request = body(probe, **{**cases[name], "max_tokens": OMIT})
        counted = probe.send(Call(path=COUNT_TOKENS, json=request))
        judged.append(name)
        said = tokens(counted)
        if abs(said - used) > max(20, used // 10):
            fail(f"{said} tokens were counted, {used} were used", counted, exchange)

    each_found({name: name for name in cases}, check)
    if not judged:
        raise Skipped("no answer with a tool or a document counts its input tokens")
