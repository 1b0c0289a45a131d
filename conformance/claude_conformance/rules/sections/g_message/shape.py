"""Section G: what a Message must be.

Rules: G01, G02, G05-G07, G10-G13, G16, G17.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, need_plain
from claude_conformance.rules.kit.message import (
    all_blocks,
    blocks,
    counters,
    given_back,
    graded_shape,
    named_tier,
    stop_reason,
    text_of,
    tier,
)
from claude_conformance.rules.kit.requests import user
from claude_conformance.rules.kit.versions import OLD
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.g_message import section
from claude_conformance.rules.stream.join import from_code

observed = section.having(cost=0)


def unstreamed(seen: Observation) -> dict[str, Any] | None:
    """Returns the message of a response that is not a stream; joined streams are rule H14."""
    return None if seen.exchange.streamed else seen.message


def provoke(probe: Probe) -> None:
    """Makes sure that the run has a plain response and one that is cut."""
    for name in ("message", "cut"):
        probe.sample(name)


@observed.rule(
    "G01",
    title="answers with a message that has all required fields",
    source=[src.SDK_MESSAGE, src.OVERVIEW],
    detects=["D057", "D058", "D099"],
    check=provoke,
)
def observe_shape(seen: Observation) -> Finding:
    message = unstreamed(seen)
    return None if message is None else graded_shape(message)


@observed.rule(
    "G02",
    title="gives every message a documented stop_reason",
    source=[src.SDK_MESSAGE, src.STOP_REASONS],
    check=provoke,
)
def observe_stop_reason(seen: Observation) -> Finding:
    message = unstreamed(seen)
    return None if message is None or "stop_reason" not in message else stop_reason(message)


@observed.rule(
    "G05",
    title="reports input and output tokens in usage as non-negative integers",
    source=[src.SDK_USAGE],
    detects=["D099"],
    check=provoke,
)
def observe_counters(seen: Observation) -> Finding:
    message = unstreamed(seen)
    counted = message is not None and isinstance(message.get("usage"), dict)
    return counters(message) if message is not None and counted else None


@observed.rule(
    "G06",
    title="reports a documented usage.service_tier, if it reports one",
    impact="contract",
    source=[src.SDK_USAGE],
    check=provoke,
)
def observe_tier(seen: Observation) -> Finding:
    message = unstreamed(seen)
    return None if message is None or named_tier(message) is None else tier(message)


@observed.rule(
    "G16",
    title="counts output tokens if the message has content",
    source=[src.SDK_USAGE, src.CREATE],
    detects=["D098"],
    check=provoke,
)
def output_counted(seen: Observation) -> Finding:
    message = unstreamed(seen) or {}
    # Calls made by running code cost no output, and a refusal may cost none.
    said = text_of(message) or any(not from_code(call) for call in blocks(message, "tool_use"))
    usage = message.get("usage")
    used = usage.get("output_tokens") if isinstance(usage, dict) else None
    if not said or not isinstance(used, int) or message.get("stop_reason") == "refusal":
        return None
    return HELD if used > 0 else f"usage.output_tokens is {used} although the message has content"


def provoke_refusal(probe: Probe) -> None:
    """Makes sure that the run has a plain response and, if the model declines, a refusal without content."""
    provoke(probe)
    probe.sample("declined-stream")


@section.rule(
    "G07",
    title="leaves stop_details null unless the model refuses",
    impact="contract",
    source=[src.SDK_TYPES],
    since="2026-10-21",
    check=provoke_refusal,
)
def stop_details(seen: Observation) -> Finding:
    if seen.message is None:
        return None
    found = seen.message.get("stop_details")
    if found is None or seen.message.get("stop_reason") == "refusal":
        return HELD
    return f"stop_details is set with stop_reason {seen.message.get('stop_reason')!r}"


_NO_CALLS = (
    "text",
    "thinking",
    "redacted_thinking",
    "server_tool_use",
    "mcp_tool_use",
    "fallback",
    "compaction",
)
"""Blocks, other than results, that require no action of the client."""


def provoke_calls(probe: Probe) -> None:
    """Makes sure that the run has a plain response and tool calls."""
    for name in ("message", "tool", "tool-stream"):
        probe.sample(name)


@observed.rule(
    "G12",
    title="reports stop_reason tool_use exactly when the message calls a tool",
    profile="tools",
    source=[src.STOP_REASONS, src.SDK_MESSAGE],
    detects=["D049", "D050"],
    check=provoke_calls,
)
def tool_stop(seen: Observation) -> Finding:
    if seen.message is None:
        return None
    found = all_blocks(seen.message)
    kinds, reason = [block.get("type") for block in found], seen.message.get("stop_reason")
    calls = "tool_use" in kinds
    # What a model wrote before a fallback requires no action of the client.
    last = max((at for at, kind in enumerate(kinds) if kind == "fallback"), default=-1)
    if "tool_use" in kinds[last + 1 :] and reason in ("end_turn", "stop_sequence"):
        return f"the message calls a tool and stop_reason is {reason}"
    known = all(kind in _NO_CALLS or str(kind).endswith("_tool_result") for kind in kinds)
    if reason == "tool_use" and known:
        return "stop_reason is tool_use and the message calls no tool"
    return HELD if calls else None


@observed.rule(
    "G13",
    title="gives every message a unique id",
    impact="contract",
    source=[src.SDK_MESSAGE],
    detects=["D059"],
    check=provoke,
)
def fresh_id(seen: Observation) -> Finding:
    value = (seen.message or {}).get("id")
    if not isinstance(value, str):
        return None
    known = seen.memory("G13").setdefault("ids", set())
    if value in known:
        return f"the message id {value} was used before"
    known.add(value)
    return HELD if len(known) > 1 else None


@observed.rule(
    "G17",
    title="begins the ids of messages with msg_",
    severity="SHOULD",  # the SDK says that the format of ids may change
    impact="info",
    source=[src.SDK_MESSAGE, src.OVERVIEW],
    check=provoke,
)
def id_form(seen: Observation) -> Finding:
    value = (seen.message or {}).get("id")
    if not isinstance(value, str):
        return None
    return HELD if value.startswith("msg_") else f"the message id is {value!r}, not msg_..."


@section.rule(
    "G10",
    title="accepts its own response, unchanged, as the assistant turn of the next request",
    source=[src.CREATE, src.THINKING],
)
def own_answer(probe: Probe) -> None:
    """Raises `Skipped` if the plain response is empty."""
    message = need_plain(probe)
    if not message.get("content") or not given_back(message):
        raise Skipped("the plain response is empty", probe.sample("message"))
    reply = {"role": "assistant", "content": given_back(message)}
    accepted(create(probe, messages=[*user("Say hello in one short sentence."), reply, *user("Thanks.")]))


@section.rule(
    "G11", title="answers the minimal call of the API overview", source=[src.OVERVIEW, src.RELEASE_NOTES]
)
def minimal_call(probe: Probe) -> None:
    version = OLD if OLD in probe.variant.versions else probe.version
    plain = {"model": probe.model, "max_tokens": 1024, "messages": user("Hello, Claude")}
    accepted(probe.send(Call(json=plain, version=version)))
