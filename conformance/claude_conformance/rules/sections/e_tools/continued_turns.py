"""Section E: turns that another message or another model continues.

Rules: E50-E52.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, message_in, need_plain
from claude_conformance.rules.kit.features import refusal
from claude_conformance.rules.kit.message import blocks, given_back
from claude_conformance.rules.kit.requests import MAX_TOKENS, NOWHERE, REFUSED, WEATHER, body, user
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.e_tools import section
from claude_conformance.rules.stream.join import from_code
from claude_conformance.wire import Exchange, JsonError

ROUNDS = 4
"""Messages after which the rule stops continuing a turn."""

RUNNER = "code_execution_20250825"
CODE: dict[str, Any] = {
    "max_tokens": 8 * MAX_TOKENS,
    "messages": user('Run code that calls get_weather for "Zürich" and for "Lima", and compare.'),
    "tools": [
        {"type": RUNNER, "name": "code_execution"},
        {**WEATHER, "allowed_callers": [RUNNER]},
    ],
}
"""The fields that make running code call a client tool."""

PAGES: dict[str, Any] = {
    "max_tokens": 8 * MAX_TOKENS,
    "messages": user(f"Fetch {NOWHERE}/1 and {NOWHERE}/2 with web_fetch and say what they answer."),
    "tools": [{"type": "web_fetch_20250910", "name": "web_fetch", "max_uses": 2}],
}
"""The fields that keep a server tool busy, so that a server may pause."""

FALLBACK = "server-side-fallback-2026-07-01"


def _turn(role: str, content: Any) -> dict[str, Any]:
    return {"role": role, "content": content}


@section.rule(
    "E50",
    title="accepts the results of tool calls made by running code, and continues",
    impact="breaking",
    source=[src.PROGRAMMATIC, src.SDK_TYPES],
    cost=ROUNDS,
)
def calls_of_code(probe: Probe) -> None:
    """Raises `Skipped` if the model runs no code that calls the tool."""
    need_plain(probe)
    request: dict[str, Any] = {**CODE, "stream": True}
    exchange = create(probe, **request)
    if exchange.status != 200:
        refusal(probe, exchange, "tools that running code calls")
    for number in range(ROUNDS):
        message = message_in(exchange)
        calls = [call for call in blocks(message, "tool_use") if from_code(call)]
        if not calls and number == 0:
            raise Skipped("the model runs no code that calls the tool", exchange)
        if not calls or len(calls) != len(blocks(message, "tool_use")):
            return
        results = [
            {"type": "tool_result", "tool_use_id": call.get("id"), "content": "12 degrees"} for call in calls
        ]
        turns = [_turn("assistant", given_back(message)), _turn("user", results)]
        request = {**request, "messages": [*request["messages"], *turns]}
        container = message.get("container")
        if isinstance(container, dict) and isinstance(container.get("id"), str):
            request["container"] = container["id"]
        exchange = create(probe, **request)


@section.rule(
    "E51",
    title="continues a paused turn when it is sent back",
    impact="breaking",
    source=[src.STOP_REASONS, src.SERVER_TOOLS],
    detects=["D121"],
    cost=2,
)
def paused(probe: Probe) -> None:
    """Raises `Skipped` if the server does not pause."""
    need_plain(probe)
    exchange = create(probe, **PAGES, stream=True)
    if exchange.status != 200:
        refusal(probe, exchange, "the web fetch tool")
    message = message_in(exchange)
    if message.get("stop_reason") != "pause_turn":
        raise Skipped("the server does not pause", exchange)
    turns = [*PAGES["messages"], _turn("assistant", given_back(message))]
    message_in(create(probe, **{**PAGES, "messages": turns}))


@section.rule(
    "E52",
    title="reports the model that answered after a fallback as the model of the message",
    profile="messages",
    source=[src.FALLBACKS, src.SDK_LIB_STREAMING],
    cost=3,
)
def relabels(probe: Probe) -> None:
    if FALLBACK not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {FALLBACK}")
    need_plain(probe)
    model = _with_fallbacks(probe)
    for stream in (False, True):
        exchange = _declined(probe, model, stream)
        message = message_in(exchange)
        taken = blocks(message, "fallback")
        if not taken:
            raise Skipped("no other model takes over", exchange)
        target = taken[-1].get("to")
        name = target.get("model") if isinstance(target, dict) else None
        # The joined message of a stream takes the name from the block itself.
        if not stream and message.get("model") != name:
            fail(f"{name!r} took over, and the message is from {message.get('model')!r}", exchange)


def _with_fallbacks(probe: Probe) -> str:
    """Returns a listed model that has fallbacks; the run's own if the server does not say."""
    if not probe.supports("listModels"):
        return probe.model
    listed = probe.send(Call("GET", "/v1/models", query=(("limit", "1000"),), betas=(FALLBACK,)))
    try:
        page = listed.response.json() if listed.response else None
    except JsonError:
        return probe.model
    data = page.get("data") if isinstance(page, dict) else None
    items = [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
    able = [item.get("id") for item in items if item.get("allowed_fallback_models")]
    found = next((name for name in able if isinstance(name, str)), probe.model)
    return probe.model if probe.model in able else found


def _declined(probe: Probe, model: str, stream: bool) -> Exchange:
    request = body(probe, model=model, messages=user(REFUSED), fallbacks="default", stream=stream)
    exchange = probe.send(Call(json=request, betas=(FALLBACK,)))
    if exchange.status != 200:
        refusal(probe, exchange, "fallbacks", model=model)
    return exchange
