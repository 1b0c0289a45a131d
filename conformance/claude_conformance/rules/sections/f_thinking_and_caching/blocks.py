"""Section F: the thinking blocks of a response.

Rules: F05, F06.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, message_in, refused
from claude_conformance.rules.kit.message import all_blocks, blocks
from claude_conformance.rules.kit.model_choice import claims, entry
from claude_conformance.rules.kit.thinking import TYPES, thinks, tool_round
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.f_thinking_and_caching import section

_ENDED = ("end_turn", "stop_sequence", "tool_use")


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
        # Thinking may be cut off by the limit, a refusal or a fallback.
        cut = kinds[at + 1] == "fallback" if at + 1 < len(kinds) else not ended
        if not cut and (not isinstance(block.get("signature"), str) or not block["signature"]):
            return "a thinking block has no signature"
    # Thinking may occur again between tool calls, and may be the only content.
    alone = all(kind in ("text", "thinking", "redacted_thinking") for kind in kinds)
    late = ended and alone and kinds[-1] == "thinking" and kinds[0] == "text"
    return "the message ends with thinking" if late else HELD


@section.rule(
    "F05",
    title="puts thinking blocks, each with a signature, before the text that follows from them",
    impact="breaking",
    source=[src.THINKING, src.EXTENDED_THINKING],
    detects=["D140"],
    observe=order,
)
def thinks_first(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the message contains no thinking block."""
    model = thinks(probe)
    exchange = probe.sample("thinking")
    message = message_in(exchange)
    if not blocks(message, "thinking") and not blocks(message, "redacted_thinking"):
        if claims(entry(probe, model), *TYPES, "enabled"):
            text = "the Models API claims thinking, but the message contains no thinking block"
            fail(text, exchange, impact="contract")
        raise Skipped("thinking is enabled, but the message contains no thinking block", exchange)
    probe.sample("redacted-stream")


@section.rule(
    "F06",
    title="refuses a thinking block of the latest turn with an altered signature",
    source=[src.ERRORS, src.THINKING],
    cost=2,
)
def altered_signature(probe: Probe) -> None:
    """Raises `Skipped` if the rule cannot be judged."""
    request, turn = tool_round(probe)
    if not all(isinstance(block.get("signature"), str) for block in blocks(turn, "thinking")):
        raise Skipped("the message breaks F05: a thinking block has no signature")
    control = create(probe, **request)
    if control.status != 200:
        raise Skipped("the unaltered turn is not accepted", control)
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
