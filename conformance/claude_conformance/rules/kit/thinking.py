"""Chooses models by how they think, and makes a tool round with thinking."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.kit.features import granted
from claude_conformance.rules.kit.message import blocks, given_back
from claude_conformance.rules.kit.model_choice import model_with
from claude_conformance.rules.kit.requests import ASK_WEATHER, THINKING, WEATHER, user
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe

TYPES = ("thinking", "types")

CALL = "the weather tool with thinking"


def thinks(probe: Probe) -> str:
    """Returns a model with `thinking` of type enabled. Raises `Unsupported` if no model has it."""
    exchange = probe.sample("thinking")
    model = model_with(probe, *TYPES, "enabled")
    granted(probe, exchange, "thinking enabled", *TYPES, "enabled", model=model)
    return model


def tool_round(probe: Probe, *, stream: bool = False) -> tuple[dict[str, Any], dict[str, Any]]:
    """Returns a request that continues the server's own turn of thinking and tool calls, and that turn.

    With ``stream`` the turn was streamed. Raises `Skipped` if the model gives no such turn.
    """
    model = thinks(probe)
    exchange = probe.sample("thinking-tool-stream" if stream else "thinking-tool")
    message = granted(probe, exchange, CALL, *TYPES, "enabled", model=model)
    calls = [call for call in blocks(message, "tool_use") if isinstance(call.get("id"), str)]
    if not calls or not blocks(message, "thinking"):
        raise Skipped("the model does not think and call a tool in one turn", exchange)
    results = [{"type": "tool_result", "tool_use_id": call["id"], "content": "12 degrees"} for call in calls]
    turn = {"role": "assistant", "content": given_back(message)}
    turns = [*user(ASK_WEATHER), turn, {"role": "user", "content": results}]
    return {"model": model, **THINKING, "tools": [WEATHER], "messages": turns}, turn
