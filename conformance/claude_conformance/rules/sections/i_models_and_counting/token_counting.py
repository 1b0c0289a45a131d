"""Section I: counting the tokens of a request before it is sent.

Rules: I01-I06, I16, I17.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail, refused
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.documents import image, turn
from claude_conformance.rules.kit.model_choice import claims, entry
from claude_conformance.rules.kit.requests import OMIT, WEATHER, body, user
from claude_conformance.rules.kit.small_files import png
from claude_conformance.rules.kit.token_counts import count, near, need_count, tokens
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.i_models_and_counting import section

counting = section.having(profile="token-counting", needs=("countMessageTokens",))

_SYSTEM = "Answer every question in the manner of a weather report from the mountains. " * 4
_ASK = "Say hello in one short sentence."


@counting.rule(
    "I01",
    title="counts tokens with a positive integer input_tokens",
    impact="breaking",
    source=[src.COUNT_TOKENS],
    detects=["D165"],
    cost=0,
)
def counts(probe: Probe) -> None:
    tokens(probe.sample("count"))


@counting.rule(
    "I02",
    title="answers 400 invalid_request_error to a count without model or messages",
    source=[src.SDK_TYPES],
    detects=["D027"],
    cost=2,
)
def incomplete(probe: Probe) -> None:
    need_count(probe)
    each(
        {name: name for name in ("model", "messages")},
        lambda name: refused(count(probe, invalid=True, **{name: OMIT})),
    )


@counting.rule(
    "I03",
    title="answers 400 invalid_request_error to max_tokens or stream in a count",
    severity="SHOULD",
    source=[src.SDK_TYPES, src.OBS_SPEC],
    cost=2,
)
def foreign_members(probe: Probe) -> None:
    need_count(probe)
    members: dict[str, dict[str, Any]] = {"max_tokens": {"max_tokens": 16}, "stream": {"stream": True}}
    each(members, lambda changes: refused(count(probe, invalid=True, **changes)))


@counting.rule(
    "I04",
    title="counts more when text, a system prompt, a tool or an image is added",
    impact="breaking",
    source=[src.TOKEN_COUNTING],
    detects=["D166", "D147", "D028"],
    cost=5,
)
def counts_everything(probe: Probe) -> None:
    before = need_count(probe)
    cases: dict[str, dict[str, Any]] = {
        "text": {"messages": user(f"{_ASK} {_SYSTEM}")},
        "a system prompt": {"system": _SYSTEM},
        "a system prompt of blocks": {"system": [{"type": "text", "text": _SYSTEM}]},
        "a tool": {"tools": [WEATHER]},
    }
    if claims(entry(probe), "image_input") is not False:
        cases["an image"] = turn(image(png(256, 256)), ask=_ASK)

    def more(changes: dict[str, Any]) -> None:
        exchange = count(probe, **changes)
        after = tokens(exchange)
        if after <= before:
            fail(f"input_tokens is {after}, and {before} without it", exchange)

    each(cases, more)


@counting.rule(
    "I05",
    title="answers 404 not_found_error to a count for an unknown model",
    source=[src.ERRORS],
    detects=["D021"],
)
def unknown_model(probe: Probe) -> None:
    need_count(probe)
    refused(count(probe, invalid=True, model="no-such-model-xyz"), 404, "not_found_error")


@counting.rule(
    "I06",
    title="counts within 10 % or 20 tokens of what the request then uses",
    severity="SHOULD",
    source=[src.TOKEN_COUNTING],
    detects=["D166"],
    needs=("countMessageTokens", "createMessage"),
    cost=2,
)
def near_usage(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the message counts no input tokens."""
    need_count(probe)
    text = user(f"{_ASK} {_SYSTEM * 4}")
    exchange = count(probe, messages=text)
    said = tokens(exchange)
    used = accepted(probe.send(Call(json=body(probe, messages=text)))).get("usage")
    names = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    counts = [used.get(name) or 0 for name in names] if isinstance(used, dict) else []
    total = sum(value for value in counts if isinstance(value, int))
    if not total:
        raise Skipped("the message counts no input tokens")
    if not near(said, total):
        fail(f"{said} tokens were counted, {total} were used", exchange)


@counting.rule(
    "I16",
    title="counts tokens for the models that it lists",
    source=[src.COUNT_TOKENS, src.LIST_MODELS],
    detects=["D170", "D175"],
    needs=("countMessageTokens", "listModels"),
    cost=3,
)
def listed_models(probe: Probe) -> None:
    """Raises `Skipped` if no model is listed."""
    names = [str(item["id"]) for item in probe.models if item.get("lifecycle") != "retired"]
    if not names:
        raise Skipped("no model is listed")
    chosen = {name: name for name in (names[0], names[len(names) // 2], names[-1])}
    each(chosen, lambda name: tokens(count(probe, model=name)))


@counting.rule(
    "I17",
    title="counts the same tokens for content as a string and as one text block",
    source=[src.SDK_CREATE, src.TOKEN_COUNTING],
    detects=["D028"],
)
def both_forms(probe: Probe) -> None:
    before = need_count(probe)
    exchange = count(probe, messages=[{"role": "user", "content": [{"type": "text", "text": _ASK}]}])
    if tokens(exchange) != before:
        fail(f"a string counts {before} tokens, the same text as a block {tokens(exchange)}", exchange)
