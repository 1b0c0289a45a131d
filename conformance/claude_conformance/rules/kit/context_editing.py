"""The beta value and the edit of context editing, whose effect shows whether a beta value was read."""

from __future__ import annotations

import attrs

from claude_conformance.rules.kit.ask import accepted, fail
from claude_conformance.rules.kit.model_choice import model_with
from claude_conformance.rules.kit.requests import body
from claude_conformance.rules.outcome import Unsupported
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.wire import Exchange, parse_json

CONTEXT = "context-management-2025-06-27"
EDIT = "clear_tool_uses_20250919"


def edited(probe: Probe) -> Exchange:
    """Returns the response to a request with context editing. Raises `Unsupported` without its beta."""
    if CONTEXT not in probe.variant.betas:
        raise Unsupported(f"variant {probe.variant.name} does not offer {CONTEXT}")

    def send(own: Probe) -> Exchange:
        model = model_with(own, "context_management", EDIT)
        request = body(own, model=model, context_management={"edits": [{"type": EDIT}]})
        return own.send(Call(json=request, betas=(CONTEXT,)))

    return probe.once("context editing", send)


def unlocks(probe: Probe, call: Call) -> None:
    """Raises `Failed` unless the headers of the call unlock context editing as its beta alone does."""
    alone = edited(probe)
    if alone.status != 200:
        raise Unsupported("the server does not accept context_management with its beta alone", alone)
    exchange = probe.send(attrs.evolve(call, json=parse_json(alone.request.body)))
    value = accepted(exchange)
    if "context_management" in accepted(alone) and "context_management" not in value:
        fail("the message has no context_management, which the beta alone unlocks", exchange, alone)
