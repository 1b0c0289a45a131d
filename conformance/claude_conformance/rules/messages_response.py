"""Section G: what a Message must be."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import accepted, blocks, create, each, fail, message_in, need_plain, text_of
from claude_conformance.rules.features import need_tool
from claude_conformance.rules.join import from_code
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped, Unsupported
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import CUT, WEATHER, user
from claude_conformance.rules.shapes import all_blocks, given_back, graded_shape
from claude_conformance.rules.stop_word import ASK, stop_word, stopped_at
from claude_conformance.rules.versions import OLD

NEEDS = ("createMessage",)

STOP_REASONS = frozenset(
    {
        "end_turn",
        "max_tokens",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "refusal",
        "model_context_window_exceeded",
        "compaction",
    }
)
_LONG = "Answer every question in the manner of a weather report from the mountains. " * 8
TIERS = ("standard", "priority", "batch")


def stop_reason(message: dict[str, Any]) -> str:
    """What is wrong with the stop reason."""
    found = message.get("stop_reason")
    return "" if isinstance(found, str) and found in STOP_REASONS else f"stop_reason is {found!r}"


def counters(message: dict[str, Any]) -> str:
    """What is wrong with the two counters of usage."""
    usage = message.get("usage")
    for name in ("input_tokens", "output_tokens"):
        value = usage.get(name) if isinstance(usage, dict) else None
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            return f"usage.{name} is {value!r}"
    return ""


def tier(message: dict[str, Any]) -> str:
    """What is wrong with the service tier."""
    found = _named_tier(message)
    known = found is None or (isinstance(found, str) and found in TIERS)
    return "" if known else f"usage.service_tier is {found!r}"


def _named_tier(message: dict[str, Any]) -> object:
    usage = message.get("usage")
    return usage.get("service_tier") if isinstance(usage, dict) else None


def _json(seen: Observation) -> dict[str, Any] | None:
    """The message of an answer that is not a stream; joined streams are rule H14."""
    return None if seen.exchange.streamed else seen.message


def observe_shape(seen: Observation) -> Finding:
    message = _json(seen)
    return None if message is None else graded_shape(message)


def observe_stop_reason(seen: Observation) -> Finding:
    message = _json(seen)
    return None if message is None or "stop_reason" not in message else stop_reason(message)


def observe_counters(seen: Observation) -> Finding:
    message = _json(seen)
    counted = message is not None and isinstance(message.get("usage"), dict)
    return counters(message) if message is not None and counted else None


def observe_tier(seen: Observation) -> Finding:
    message = _json(seen)
    return None if message is None or _named_tier(message) is None else tier(message)


def stop_sequence(seen: Observation) -> Finding:
    """Whether a message that a stop sequence has ended says so; None when none has."""
    message = seen.message or {}
    found, stopped = message.get("stop_sequence"), message.get("stop_reason") == "stop_sequence"
    asked = seen.sent.get("stop_sequences")
    asked = [text for text in asked if isinstance(text, str)] if isinstance(asked, list) else []
    if stopped != (found is not None):
        return f"stop_reason is {message.get('stop_reason')!r}, stop_sequence {found!r}"
    if stopped and found not in asked:
        return f"stop_sequence {found!r} was not asked for"
    # Two blocks may have something between them, so that what reads like a sequence is none.
    texts = [block["text"] for block in blocks(message, "text") if isinstance(block.get("text"), str)]
    past = next(
        (sequence for sequence in asked if sequence and any(sequence in text for text in texts)), None
    )
    if past is not None:
        return f"the text holds the stop sequence {past!r}"
    return HELD if stopped else None


def observe_stop_sequence(seen: Observation) -> Finding:
    return None if _json(seen) is None else stop_sequence(seen)


_ONE_TURN = ("text", "thinking", "redacted_thinking", "tool_use")
"""Blocks that a model writes when it is asked once."""


def output_limit(seen: Observation) -> Finding:
    message = seen.message or {}
    limit, usage = seen.sent.get("max_tokens"), message.get("usage")
    used = usage.get("output_tokens") if isinstance(usage, dict) else None
    if not isinstance(limit, int) or not isinstance(used, int) or not isinstance(usage, dict):
        return None
    kinds = [block.get("type") for block in all_blocks(message)]
    # A model that server tools bring back, or that follows another one, is asked several times, and the
    # limit holds for each time.
    if any(kind not in _ONE_TURN for kind in kinds) or usage.get("iterations"):
        return None
    return HELD if used <= limit else f"usage.output_tokens is {used}, max_tokens was {limit}"


def output_counted(seen: Observation) -> Finding:
    message = _json(seen) or {}
    # What running code calls costs no output, and a refusal may cost none.
    said = text_of(message) or any(not from_code(call) for call in blocks(message, "tool_use"))
    usage = message.get("usage")
    used = usage.get("output_tokens") if isinstance(usage, dict) else None
    if not said or not isinstance(used, int) or message.get("stop_reason") == "refusal":
        return None
    return HELD if used > 0 else f"usage.output_tokens is {used} although the message has content"


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
"""Blocks that leave the client nothing to do, results apart."""


def tool_stop(seen: Observation) -> Finding:
    if seen.message is None:
        return None
    found = all_blocks(seen.message)
    kinds, reason = [block.get("type") for block in found], seen.message.get("stop_reason")
    calls = "tool_use" in kinds
    # Of what a model wrote before another one took over, nothing is for the client to do.
    last = max((at for at, kind in enumerate(kinds) if kind == "fallback"), default=-1)
    if "tool_use" in kinds[last + 1 :] and reason in ("end_turn", "stop_sequence"):
        return f"the message calls a tool and stops for {reason}"
    known = all(kind in _NO_CALLS or str(kind).endswith("_tool_result") for kind in kinds)
    if reason == "tool_use" and known:
        return "the message stops for tool_use and calls no tool"
    return HELD if calls else None


def fresh_id(seen: Observation) -> Finding:
    value = (seen.message or {}).get("id")
    if not isinstance(value, str):
        return None
    known = seen.memory("G13").setdefault("ids", set())
    if value in known:
        return f"the message id {value} was used before"
    known.add(value)
    return HELD if len(known) > 1 else None


def id_form(seen: Observation) -> Finding:
    value = (seen.message or {}).get("id")
    if not isinstance(value, str):
        return None
    return HELD if value.startswith("msg_") else f"the message id is {value!r}, not msg_..."


def provoke(probe: Probe) -> None:
    """Makes sure that the run has a plain answer and one that is cut."""
    for name in ("message", "cut"):
        probe.sample(name)


def provoke_refusal(probe: Probe) -> None:
    """Makes sure that the run has a plain answer and, where the model declines, a refusal without content."""
    provoke(probe)
    probe.sample("declined-stream")


def provoke_calls(probe: Probe) -> None:
    """Makes sure that the run has a plain answer and tool calls."""
    for name in ("message", "tool", "tool-stream"):
        probe.sample(name)


rule(
    "G01",
    title="answers with a message that has all its members",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.SDK_MESSAGE, src.OVERVIEW],
    detects=["D057", "D058", "D099"],
    needs=NEEDS,
    cost=0,
    observe=observe_shape,
)(provoke)
rule(
    "G02",
    title="gives every message a documented stop_reason",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.SDK_MESSAGE, src.STOP_REASONS],
    needs=NEEDS,
    cost=0,
    observe=observe_stop_reason,
)(provoke)


@rule(
    "G03",
    title="stops at a stop sequence, names it, and leaves it out of the text",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.SDK_MESSAGE, src.STOP_REASONS],
    detects=["D052"],
    needs=NEEDS,
    observe=observe_stop_sequence,
)
def stops(probe: Probe) -> None:
    stop = stop_word(probe)
    exchange = create(probe, **ASK, stop_sequences=[stop.word])
    stopped_at(stop, message_in(exchange), exchange)


@rule(
    "G04",
    title="stops for max_tokens where the limit cuts the text, and never exceeds the limit",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.SDK_CREATE, src.STOP_REASONS],
    detects=["D057", "D113"],
    needs=NEEDS,
    cost=0,
    observe=output_limit,
)
def cut(probe: Probe) -> None:
    need_plain(probe)
    each({"a text": "cut", "a tool call": "cut-tool"}, lambda name: _cut(probe, name))


def _cut(probe: Probe, name: str) -> None:
    exchange = probe.sample(name)
    if name == "cut-tool" and exchange.status == 400:
        need_tool(probe)
        raise Unsupported(f"{probe.model} takes no forced tool choice", exchange)
    message = accepted(exchange)
    reason = message.get("stop_reason")
    if name == "cut-tool" and reason == "tool_use" and _fits(message, CUT[name]):
        raise Unsupported("the tool call is shorter than the limit", exchange)
    if reason != "max_tokens":
        fail(f"with max_tokens {CUT[name]} stop_reason is {reason!r}", exchange)


@rule(
    "G14",
    title="counts a system prompt and tools among the input tokens",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.SDK_USAGE, src.TOKEN_COUNTING],
    detects=["D028", "D166"],
    needs=NEEDS,
    cost=3,
)
def counts_everything(probe: Probe) -> None:
    before = _input_tokens(need_plain(probe))
    additions: dict[str, dict[str, Any]] = {
        "a system prompt": {"system": _LONG},
        "a system prompt in blocks": {"system": [{"type": "text", "text": _LONG}]},
        "a tool": {"tools": [{**WEATHER, "description": _LONG}]},
    }

    def grows(changes: dict[str, Any]) -> None:
        exchange = create(probe, **changes)
        after = _input_tokens(accepted(exchange))
        if after <= before:
            fail(f"{len(_LONG)} characters leave the input tokens at {after}", exchange)

    each(additions, grows)


def _fits(message: dict[str, Any], limit: int) -> bool:
    """Whether a message counts fewer output tokens than the limit, and at least one."""
    usage = message.get("usage")
    used = usage.get("output_tokens") if isinstance(usage, dict) else None
    return isinstance(used, int) and 0 < used < limit


def _input_tokens(message: dict[str, Any]) -> int:
    """All input tokens of a message, cached ones too."""
    usage = message.get("usage")
    usage = usage if isinstance(usage, dict) else {}
    names = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    return sum(count for name in names if isinstance(count := usage.get(name), int))


rule(
    "G05",
    title="counts input and output tokens in usage as integers from 0",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.SDK_USAGE],
    detects=["D099"],
    needs=NEEDS,
    cost=0,
    observe=observe_counters,
)(provoke)
rule(
    "G06",
    title="names a documented usage.service_tier, where it names one",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_USAGE],
    needs=NEEDS,
    cost=0,
    observe=observe_tier,
)(provoke)
rule(
    "G07",
    title="keeps stop_details null unless it refuses",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_TYPES],
    since="2026-10-21",
    needs=NEEDS,
    observe=stop_details,
)(provoke_refusal)


@rule(
    "G10",
    title="accepts its own answer, unchanged, as the assistant turn of the next request",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.CREATE, src.THINKING],
    needs=NEEDS,
)
def own_answer(probe: Probe) -> None:
    message = need_plain(probe)
    if not message.get("content") or not given_back(message):
        raise Skipped("the plain answer is empty", probe.sample("message"))
    reply = {"role": "assistant", "content": given_back(message)}
    accepted(create(probe, messages=[*user("Say hello in one short sentence."), reply, *user("Thanks.")]))


@rule(
    "G11",
    title="answers the minimal call of the API overview",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.OVERVIEW, src.RELEASE_NOTES],
    needs=NEEDS,
)
def minimal_call(probe: Probe) -> None:
    version = OLD if OLD in probe.variant.versions else probe.version
    plain = {"model": probe.model, "max_tokens": 1024, "messages": user("Hello, Claude")}
    accepted(probe.send(Call(json=plain, version=version)))


rule(
    "G12",
    title="stops for tool_use exactly when the message calls a tool",
    severity="MUST",
    impact="breaking",
    profile="tools",
    source=[src.STOP_REASONS, src.SDK_MESSAGE],
    detects=["D049", "D050"],
    needs=NEEDS,
    cost=0,
    observe=tool_stop,
)(provoke_calls)
rule(
    "G13",
    title="gives every message an id of its own",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_MESSAGE],
    detects=["D059"],
    needs=NEEDS,
    cost=0,
    observe=fresh_id,
)(provoke)
rule(
    "G16",
    title="counts output tokens where the message says something",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.SDK_USAGE, src.CREATE],
    detects=["D098"],
    needs=NEEDS,
    cost=0,
    observe=output_counted,
)(provoke)
rule(
    "G17",
    title="begins the ids of messages with msg_",
    severity="SHOULD",  # the SDK says of ids that their form may change
    impact="info",
    profile="messages",
    source=[src.SDK_MESSAGE, src.OVERVIEW],
    needs=NEEDS,
    cost=0,
    observe=id_form,
)(provoke)
