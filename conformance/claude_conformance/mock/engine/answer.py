"""One answer: blocks, stop reason and token counts, independent of how it is sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from claude_conformance.mock.world.catalogue import Model
from claude_conformance.wire.jsontext import dumps

from .calls import plan_calls
from .citations import cited_answer
from .context import manage
from .going_on import first_call, go_on
from .prompt import Body, asked_text, digest, format_of, prefill_of, prompt_text, tool_results_of
from .server_tools import Use, plan_uses
from .speech import echoed, speak, with_stop_sequences
from .thinking import redacted_block, sign, thinking_block, thoughts
from .tokens import CALL_OVERHEAD, count_call, count_text, cut_text
from .values import Unsatisfiable, sample

# Documented strings that make a model refuse, or redact its thinking.
REFUSAL = "ANTHROPIC_MAGIC_STRING_TRIGGER_REFUSAL"
REDACTION = "ANTHROPIC_MAGIC_STRING_TRIGGER_REDACTED_THINKING"
# An adaptive model does not think if there is no room.
ROOM_TO_THINK = 64
# The model that takes over if `fallbacks` leaves the choice to the API.
STAND_IN = "claude-sonnet-5"


@attrs.frozen
class Answer:
    """The output of the model.

    `output` and `thinking` are tokens, and thinking is part of output. `server_tools` counts requests of
    server tools by the name that the usage gives them. `model` is set if a fallback model answered.
    """

    content: list[dict[str, Any]]
    stop_reason: str
    stop_sequence: str | None = None
    stop_details: dict[str, Any] | None = None
    output: int = 0
    thinking: int = 0
    server_tools: Mapping[str, int] = attrs.field(factory=dict)
    runs_code: bool = False
    model: str | None = None


@attrs.frozen
class Part:
    """A planned block and its cost in tokens."""

    block: dict[str, Any]
    tokens: int


def answer(body: Body, model: Model, seed: int, new_id: Callable[[str], str]) -> Answer:
    """Return the answer to a valid request: the same for the same body, model and seed, except for ids."""
    told = {key: value for key, value in body.items() if key not in ("stream", "metadata", "max_tokens")}
    number = digest(seed, model.id, told)
    if body["max_tokens"] == 0:
        return Answer([], "max_tokens")
    if body.get("compaction"):
        block = summary(body, number)
        return Answer([block], "compaction", output=count_text(block["content"]) + 1)
    if REFUSAL in prompt_text(body) and not body.get("fallbacks"):
        details = {"type": "refusal", "category": None, "explanation": None}
        return Answer([], "refusal", stop_details=details, output=1)
    managed = manage(body)
    body = managed.body
    if managed.pauses:
        block = summary(body, number)
        return Answer([block], "compaction", output=count_text(block["content"]) + 1)
    before = [_compacted(body, number)] if managed.compacts else []
    stands_in = None
    if REFUSAL in prompt_text(body):
        stands_in = body["fallbacks"][0]["model"] if body["fallbacks"] != "default" else STAND_IN
        ends = {"from": {"model": body["model"]}, "to": {"model": stands_in}}
        before.append(Part({"type": "fallback", **ends, "trigger": {"type": "refusal", "category": None}}, 0))
    later = go_on(body, new_id)
    if later is not None and later.call is not None:
        return Answer([later.call], "tool_use", runs_code=True)
    uses = [] if tool_results_of(body) or prefill_of(body) is not None else plan_uses(body, new_id)
    pauses = [use.call["name"] for use in uses[:2]] == ["web_fetch"] * 2
    if later is not None and later.use is not None:
        uses, pauses = [later.use], False
        used = _use(later.use)[1:]
    elif len(uses) == 1 and (call := first_call(uses[0], body, new_id)) is not None:
        used = [*_use(uses[0])[:1], Part(call, 0)]
    elif pauses:
        used = [*_use(uses[0])[:2], *_use(uses[1])[:1]]
        uses = uses[:1]
    else:
        used = [part for use in uses for part in _use(use)]
    found = tuple(name for use in uses for name in use.finds)
    said = _speech(body, number, new_id, found) if found or not uses else []
    answer = limited([*before, *_thinking(body, model, number), *used, *said], body)
    if pauses and answer.stop_reason == "end_turn":
        answer = attrs.evolve(answer, stop_reason="pause_turn")
    counts = Counter(use.counts_as for use in uses if use.counts_as)
    runs_code = any(use.runs_code for use in uses)
    return attrs.evolve(answer, server_tools=counts, runs_code=runs_code, model=stands_in)


def summary(body: Body, number: int) -> dict[str, Any]:
    """Return a compaction block that replaces the conversation so far."""
    text = f"The user asked: {' '.join(asked_text(body).split())[:200]}"
    return {"type": "compaction", "content": text, "encrypted_content": sign(text, f"{number:016x}")}


def _compacted(body: Body, number: int) -> Part:
    block = summary(body, number)
    return Part(block, count_text(block["content"]))


def _use(use: Use) -> list[Part]:
    """Return the blocks of a server tool's use; its result counts as input, not as output."""
    text = [Part(use.text, count_text(use.text["text"]))] if use.text else []
    return [Part(use.call, count_call(use.call)), Part(use.result, 0), *text]


def _thinking(body: Body, model: Model, number: int) -> list[Part]:
    config = body.get("thinking") or {"type": "disabled"}
    if config["type"] not in ("enabled", "adaptive"):
        return []
    if config["type"] == "adaptive" and body["max_tokens"] < ROOM_TO_THINK:
        return []
    text = thoughts(body, number)
    display = config.get("display") or ("summarized" if model.shows_thinking else "omitted")
    parts = [Part(thinking_block(text, display != "omitted", number), count_text(text))]
    if REDACTION in prompt_text(body):
        parts.insert(0, Part(redacted_block(number), count_text(text)))
    return parts


def _speech(body: Body, number: int, new_id: Callable[[str], str], found: tuple[str, ...] = ()) -> list[Part]:
    form = format_of(body)
    calls = plan_calls(body, number, found)
    if form and not calls:
        return [_text(_formatted(form["schema"], number))]
    parts = []
    if calls:
        for call in calls:
            block = {"type": "tool_use", "id": new_id("toolu_"), **call, "caller": {"type": "direct"}}
            parts.append(Part(block, count_call(block)))
        forced = (body.get("tool_choice") or {}).get("type") in ("any", "tool")
        return parts if forced or found else [_text(echoed(body) or "Let me look that up."), *parts]
    blocks = cited_answer(body)
    if blocks is None:
        return [_text(with_stop_sequences(speak(body, number), body))]
    return [Part(block, count_text(block["text"])) for block in blocks]


def _text(text: str) -> Part:
    return Part({"type": "text", "text": text}, count_text(text))


def _formatted(schema: Any, number: int) -> str:
    try:
        return dumps(sample(schema, number))
    except Unsatisfiable:
        return "{}"


def limited(parts: list[Part], body: Body) -> Answer:
    """Return the planned blocks, cut at the first stop sequence and at `max_tokens`.

    A turn that ends by itself uses one token for the end.
    """
    limit = body["max_tokens"]
    content: list[dict[str, Any]] = []
    spent = thought = 0
    stop: str | None = None
    for part in parts:
        block, tokens = part.block, part.tokens
        if block["type"] == "text":
            stop = first_stop(block["text"], body.get("stop_sequences") or ())
            if stop is not None:
                block = {**block, "text": block["text"][: block["text"].index(stop)]}
                tokens = count_text(block["text"])
        if spent + tokens > limit:
            start = _cut_block(block, limit - spent)
            if start is not None:
                content.append(start)
            thought += (limit - spent) * _is_thinking(part.block)
            return Answer(content, "max_tokens", output=limit, thinking=thought)
        spent += tokens
        thought += tokens * _is_thinking(block)
        if block != {"type": "text", "text": ""}:
            content.append(block)
        if stop is not None:
            break
    if spent + 1 > limit:
        return Answer(content, "max_tokens", output=limit, thinking=thought)
    if stop is not None:
        return Answer(content, "stop_sequence", stop, output=spent + 1, thinking=thought)
    called = any(block["type"] == "tool_use" for block in content)
    return Answer(content, "tool_use" if called else "end_turn", output=spent + 1, thinking=thought)


def _is_thinking(block: dict[str, Any]) -> bool:
    return block["type"] in ("thinking", "redacted_thinking")


def first_stop(text: str, stops: Any) -> str | None:
    """Return the first stop sequence in a text; of two at the same position, the longer."""
    found = [(text.index(stop), -len(stop), stop) for stop in stops if stop in text]
    return min(found)[2] if found else None


def _cut_block(block: dict[str, Any], room: int) -> dict[str, Any] | None:
    """Return the start of a block that fits into `room` tokens; None if nothing fits."""
    if room <= 0 or block["type"] == "redacted_thinking":
        return None
    if block["type"] == "text":
        cut = {key: value for key, value in block.items() if key != "citations"}
        return {**cut, "text": cut_text(block["text"], room)}
    if block["type"] == "thinking":
        number = digest("cut", block["signature"])
        return thinking_block(cut_text(block["thinking"], room), True, number)
    if block["type"] not in ("tool_use", "server_tool_use", "mcp_tool_use"):
        return None
    room -= CALL_OVERHEAD + count_text(block["name"])
    if room <= 0:
        return None
    kept: dict[str, Any] = {}
    for key, value in block["input"].items():
        if count_text(dumps({**kept, key: value})) > room:
            break
        kept[key] = value
    return {**block, "input": kept}
