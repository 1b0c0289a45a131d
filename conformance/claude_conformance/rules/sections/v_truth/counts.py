"""Section V: the counts of a response are consistent everywhere and match the request.

Rules: V11-V13, V15, V18.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, message_in, need_plain
from claude_conformance.rules.kit.cases import each_found
from claude_conformance.rules.kit.features import need_block, sampled
from claude_conformance.rules.kit.reading import at, content, input_total, kind, text, whole
from claude_conformance.rules.kit.requests import CITED, COUNT_TOKENS, OMIT, body, forced
from claude_conformance.rules.kit.token_counts import near, need_count, tokens
from claude_conformance.rules.kit.twins import compare_twins
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.wire import Exchange

COUNTED = ("web_search", "web_fetch")
"""Server tools whose uses appear in the usage."""


def _relayed(seen: Observation) -> bool:
    """Returns whether a refusal or another model may have kept something out of the usage."""
    blocks = content(seen.message)
    return at(seen.message, "stop_reason") == "refusal" or any(kind(block) == "fallback" for block in blocks)


def server_tools(seen: Observation) -> Finding:
    """Judges whether each successful use is counted, and nothing that was not called.

    Failed uses are not billed, so they may be omitted.
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
            return (
                f"usage.server_tool_use.{name}_requests is {counted}, the message contains {len(found)} uses"
            )
        if called and counted > max(len(called), len(results)):
            return f"usage.server_tool_use.{name}_requests is {counted}, the message calls {len(called)}"
        finding = HELD
    return finding


@section.rule(
    "V11",
    title="counts in usage.server_tool_use the searches and fetches in the message",
    impact="breaking",
    profile="tools",
    source=[src.WEB_SEARCH, src.SDK_USAGE],
    detects=["D116"],
    cost=0,
    observe=server_tools,
)
def counts_searches(probe: Probe) -> None:
    found = sampled(probe, "search", "search-stream", feature="web search")
    probe.sample("fetch")
    need_block(found, "web_search_tool_result")


TWINS = ("message", "tool", "cited", "documents", "thinking")
"""Samples that are also requested as a stream."""


@section.rule(
    "V12",
    title="counts the same input tokens for a request with and without a stream",
    impact="breaking",
    profile="streaming",
    source=[src.SDK_USAGE, src.STREAMING],
    detects=["D095"],
    cost=0,
)
def same_input(probe: Probe) -> None:
    def compare(plain: Exchange, stream: Exchange) -> bool:
        first, second = (input_total(message_in(exchange)) for exchange in (plain, stream))
        if first is None or second is None:
            return False
        if first != second:
            fail(f"{first} input tokens without a stream, {second} in one", plain, stream)
        return True

    compare_twins(probe, TWINS, compare, "no response counts its input tokens in both forms")


def thinking(seen: Observation) -> Finding:
    thought = whole(seen.message, "usage", "output_tokens_details", "thinking_tokens")
    used = whole(seen.message, "usage", "output_tokens")
    if thought is None or used is None or _relayed(seen):
        return None
    if not 0 <= thought <= used:
        return f"{thought} of {used} output tokens were spent on thinking"
    shown = any(kind(block) == "thinking" and text(block, "thinking") for block in content(seen.message))
    if shown and not thought:
        return "the message contains thinking, but thinking_tokens is 0"
    off = at(seen.sent, "thinking", "type") == "disabled"
    if thought and off:
        return f"thinking is disabled, and thinking_tokens is {thought}"
    return HELD if thought or off else None


@section.rule(
    "V13",
    title="counts thinking tokens if there is thinking, as part of the output tokens",
    impact="breaking",
    profile="thinking",
    source=[src.SDK_USAGE, src.THINKING],
    cost=0,
    observe=thinking,
)
def counts_thinking(probe: Probe) -> None:
    need_plain(probe)
    for name in ("thinking", "thinking-stream"):
        probe.sample(name)


def served(seen: Observation) -> Finding:
    """Judges whether the request allows the tier, speed and location in the usage."""
    usage = at(seen.message, "usage")
    if not isinstance(usage, dict):
        return None
    tier, asked = text(usage, "service_tier"), text(seen.sent, "service_tier")
    if tier == "batch" or (tier == "priority" and asked == "standard_only"):
        return f"usage.service_tier is {tier!r}, the request asked for {asked or 'auto'}"
    if text(usage, "speed") == "fast" and seen.sent.get("speed") != "fast":
        return "usage.speed is 'fast', which the request did not ask for"
    place, wanted = text(usage, "inference_geo"), text(seen.sent, "inference_geo")
    # A model without a selectable geography has `not_available`.
    if wanted is not None and place not in (None, wanted, "not_available"):
        return f"usage.inference_geo is {place!r}, the request asked for {wanted!r}"
    return HELD if tier is not None or (wanted and place) else None


@section.rule(
    "V15",
    title="reports in usage a service tier, speed and location that the request allows",
    source=[src.SERVICE_TIERS, src.RESIDENCY, src.FAST_MODE],
    cost=2,
    observe=served,
)
def as_asked(probe: Probe) -> None:
    need_plain(probe)
    asked: tuple[dict[str, Any], ...] = ({"service_tier": "standard_only"}, {"inference_geo": "us"})
    for changes in asked:
        create(probe, max_tokens=1, **changes)  # D19, D28 and others judge whether it is accepted


@section.rule(
    "V18",
    title="counts tools and documents in count_tokens within 10 % or 20 tokens of what they use",
    severity="SHOULD",
    profile="token-counting",
    source=[src.TOKEN_COUNTING],
    detects=["D166"],
    needs=("createMessage", "countMessageTokens"),
    cost=2,
)
def near_usage(probe: Probe) -> None:
    """Raises `Skipped` if no response with a tool or a document counts its input tokens."""
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
        if not near(said, used):
            fail(f"{said} tokens were counted, {used} were used", counted, exchange)

    each_found({name: name for name in cases}, check)
    if not judged:
        raise Skipped("no response with a tool or a document counts its input tokens")
