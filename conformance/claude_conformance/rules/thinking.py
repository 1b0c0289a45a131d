"""Section F: thinking. Which model thinks in which way is what the Models API says."""

from __future__ import annotations

import contextlib
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import accepted, blocks, create, each, fail, message_in, need, refused
from claude_conformance.rules.choose import claims, entry, listed, model_with, model_without
from claude_conformance.rules.features import granted, refusal
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import ASK_WEATHER, BUDGET, THINKING, WEATHER, user
from claude_conformance.rules.shapes import all_blocks, given_back
from claude_conformance.rules.versions import NEW
from claude_conformance.wire import Exchange

NEEDS = ("createMessage",)
TYPES = ("thinking", "types")
KINDS: dict[str, dict[str, Any]] = {
    "enabled": {"type": "enabled", "budget_tokens": BUDGET},
    "adaptive": {"type": "adaptive"},
    "disabled": {"type": "disabled"},
    "between_tools": {"type": "between_tools"},
}
_CALL = "the weather tool with thinking"
_ENDED = ("end_turn", "stop_sequence", "tool_use")


def thinks(probe: Probe) -> str:
    """The model that takes `thinking` of type enabled; `Unsupported` when the server has none."""
    exchange = probe.sample("thinking")
    model = model_with(probe, *TYPES, "enabled")
    granted(probe, exchange, "thinking enabled", *TYPES, "enabled", model=model)
    return model


def _thought(probe: Probe, **changes: Any) -> Exchange:
    """A request like that of `thinks` with a fault in it."""
    return create(probe, invalid=True, **{"model": thinks(probe), **THINKING, **changes})


@rule(
    "F01",
    title="answers 400 invalid_request_error to a thinking budget of 1023 tokens",
    severity="MUST",
    impact="contract",
    profile="thinking",
    source=[src.SDK_TYPES, src.EXTENDED_THINKING],
    needs=NEEDS,
)
def small_budget(probe: Probe) -> None:
    refused(_thought(probe, thinking={"type": "enabled", "budget_tokens": BUDGET - 1}))


@rule(
    "F02",
    title="answers 400 invalid_request_error to a thinking budget that is not below max_tokens",
    severity="MUST",
    impact="contract",
    profile="thinking",
    source=[src.SDK_TYPES, src.EXTENDED_THINKING],
    needs=NEEDS,
    cost=2,
)
def large_budget(probe: Probe) -> None:
    limits = {"equal": BUDGET, "above": BUDGET - 24}
    each(limits, lambda limit: refused(_thought(probe, max_tokens=limit)))


@rule(
    "F03",
    title="refuses the thinking types that the Models API marks unsupported for a model",
    severity="MUST",
    impact="contract",
    profile="thinking",
    source=[src.THINKING_TROUBLE, src.SDK_MODEL_INFO],
    since=NEW,
    needs=("createMessage", "listModels"),
    cost=len(KINDS),
)
def unsupported_types(probe: Probe) -> None:
    cases: dict[str, dict[str, Any]] = {}
    for kind, config in KINDS.items():
        with contextlib.suppress(Skipped):
            cases[kind] = {"model": model_without(probe, *TYPES, kind), **THINKING, "thinking": config}
    if not cases:
        raise Skipped("the Models API marks no thinking type unsupported")

    def refuses_type(changes: dict[str, Any]) -> None:
        need(probe, f"a plain request to {changes['model']}", model=changes["model"])
        refused(create(probe, invalid=True, **changes))

    each(cases, refuses_type)


@rule(
    "F04",
    title="answers 400 invalid_request_error to thinking enabled with a forced tool choice",
    severity="MUST",
    impact="contract",
    profile="thinking",
    source=[src.DEFINE_TOOLS],
    needs=NEEDS,
    cost=2,
)
def forced_choice(probe: Probe) -> None:
    choices = {"any": {"type": "any"}, "tool": {"type": "tool", "name": WEATHER["name"]}}
    calls = {"messages": user(ASK_WEATHER), "tools": [WEATHER]}
    granted(probe, probe.sample("thinking-tool"), _CALL, *TYPES, "enabled", model=thinks(probe))
    each(choices, lambda choice: refused(_thought(probe, **calls, tool_choice=choice)))


def order(seen: Observation) -> Finding:
    items = all_blocks(seen.message)
    kinds = [block.get("type") for block in items]
    if seen.message is None or "thinking" not in kinds:
        return None
    ended = seen.message.get("stop_reason") in _ENDED
    for at, block in enumerate(items):
        if block.get("type") != "thinking":
            continue
        if not isinstance(block.get("thinking"), str):
            return "a thinking block has no thinking"
        # A thought may be cut off, by the limit, a refusal or another model that takes over.
        cut = kinds[at + 1] == "fallback" if at + 1 < len(kinds) else not ended
        if not cut and (not isinstance(block.get("signature"), str) or not block["signature"]):
            return "a thinking block has no signature"
    # Thinking may come again between tool calls, and may be all that there was room or need for.
    alone = all(kind in ("text", "thinking", "redacted_thinking") for kind in kinds)
    late = ended and alone and kinds[-1] == "thinking" and kinds[0] == "text"
    return "thinking ends the message, after what it led to" if late else HELD


@rule(
    "F05",
    title="puts thinking blocks, each with a signature, before the text that they lead to",
    severity="MUST",
    impact="breaking",
    profile="thinking",
    source=[src.THINKING, src.EXTENDED_THINKING],
    detects=["D140"],
    needs=NEEDS,
    cost=1,
    observe=order,
)
def thinks_first(probe: Probe) -> None:
    model = thinks(probe)
    exchange = probe.sample("thinking")
    message = message_in(exchange)
    if not blocks(message, "thinking") and not blocks(message, "redacted_thinking"):
        if claims(entry(probe, model), *TYPES, "enabled"):
            text = "the Models API claims thinking, but the message holds no thinking block"
            fail(text, exchange, impact="contract")
        raise Skipped("thinking is enabled, but the message holds no thinking block", exchange)
    probe.sample("redacted-stream")


def tool_round(probe: Probe) -> tuple[dict[str, Any], dict[str, Any]]:
    """A request that continues the server's own turn of thinking and tool calls, and that turn."""
    model = thinks(probe)
    exchange = probe.sample("thinking-tool")
    message = granted(probe, exchange, _CALL, *TYPES, "enabled", model=model)
    calls = [call for call in blocks(message, "tool_use") if isinstance(call.get("id"), str)]
    if not calls or not blocks(message, "thinking"):
        raise Skipped("the model does not think and call a tool in one turn", exchange)
    results = [{"type": "tool_result", "tool_use_id": call["id"], "content": "12 degrees"} for call in calls]
    turn = {"role": "assistant", "content": given_back(message)}
    turns = [*user(ASK_WEATHER), turn, {"role": "user", "content": results}]
    return {"model": model, **THINKING, "tools": [WEATHER], "messages": turns}, turn


@rule(
    "H40",
    title="streams the thinking and the tool call of one turn, as it gives them without a stream",
    severity="MUST",
    impact="breaking",
    profile="streaming",
    source=[src.STREAMING, src.THINKING],
    needs=NEEDS,
    cost=1,
)
def streams_round(probe: Probe) -> None:
    tool_round(probe)
    plain = probe.sample("thinking-tool")
    for attempt in (1, 2):
        exchange = probe.sample("thinking-tool-stream") if attempt == 1 else _stream_round(probe)
        message = message_in(exchange)
        lost = [kind for kind in ("thinking", "tool_use") if not blocks(message, kind)]
        if not lost:
            return
    # The model may not call a tool once, but hardly twice.
    fail(f"the stream has no {lost[0]} block, twice; without a stream there is one", plain, exchange)


def _stream_round(probe: Probe) -> Exchange:
    return probe.send(Call(body=probe.sample("thinking-tool-stream").request.body))


@rule(
    "F06",
    title="refuses a thinking block of the latest turn with an altered signature",
    severity="MUST",
    impact="contract",
    profile="thinking",
    source=[src.ERRORS, src.THINKING],
    needs=NEEDS,
    cost=2,
)
def altered_signature(probe: Probe) -> None:
    request, turn = tool_round(probe)
    if not all(isinstance(block.get("signature"), str) for block in blocks(turn, "thinking")):
        raise Skipped("the message breaks F05: a thinking block has no signature")
    control = create(probe, **request)
    if control.status != 200:
        raise Skipped("the unaltered turn is not taken back", control)
    content = [
        {**block, "signature": _altered(block["signature"])} if block.get("type") == "thinking" else block
        for block in turn["content"]
    ]
    before, after = request["messages"][0], request["messages"][2]
    refused(
        create(probe, invalid=True, **{**request, "messages": [before, {**turn, "content": content}, after]})
    )


def _altered(signature: str) -> str:
    middle = len(signature) // 2
    other = "A" if signature[middle : middle + 1] != "A" else "B"
    return signature[:middle] + other + signature[middle + 1 :]


@rule(
    "F17",
    title="takes its own thinking blocks back in a tool round",
    severity="MUST",
    impact="breaking",
    profile="thinking",
    source=[src.THINKING, src.SDK_TYPES],
    detects=["D132", "D135"],
    needs=NEEDS,
)
def thinking_history(probe: Probe) -> None:
    request, _ = tool_round(probe)
    accepted(create(probe, **request))


@rule(
    "F18",
    title="accepts adaptive thinking on a model that has it",
    severity="MUST",
    impact="breaking",
    profile="thinking",
    source=[src.THINKING, src.SDK_TYPES],
    detects=["D034"],
    needs=NEEDS,
)
def adaptive(probe: Probe) -> None:
    model = model_with(probe, *TYPES, "adaptive")
    exchange = create(probe, **{**THINKING, "model": model, "thinking": {"type": "adaptive"}})
    granted(probe, exchange, "adaptive thinking", *TYPES, "adaptive", model=model)


@rule(
    "F19",
    title="accepts disabled thinking together with an effort on a model that has both",
    severity="MUST",
    impact="contract",
    profile="thinking",
    source=[src.EFFORT, src.SDK_TYPES],
    detects=["D036"],
    needs=NEEDS,
    cost=3,
)
def disabled_with_effort(probe: Probe) -> None:
    able = [item for item in listed(probe) if claims(item, *TYPES, "disabled") and claims(item, "effort")]
    model = str(able[0]["id"]) if able else probe.model
    parts: dict[str, Any] = {"thinking": {"type": "disabled"}, "output_config": {"effort": "low"}}
    for name, part in parts.items():
        alone = create(probe, model=model, **{name: part})
        if alone.status != 200:
            raise Skipped(f"{model} does not take {name} {part} alone", alone)
    exchange = create(probe, model=model, **parts)
    if exchange.status != 200:
        if not entry(probe, model).get("capabilities"):
            refusal(probe, exchange, "disabled thinking with an effort", model=model)
        raise Failed(f"each alone is accepted, both together give {exchange.status}", exchange)
