"""Section B: what a beta header unlocks."""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import fail, need_plain
from claude_conformance.rules.choose import model_with
from claude_conformance.rules.features import granted
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import body

CONTEXT = "context-management-2025-06-27"
EDIT = "clear_tool_uses_20250919"


@rule(
    "B16",
    title="takes context_management with its beta header and answers with the applied edits",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.CONTEXT_EDITING],
    detects=["D012"],
    needs=["createMessage"],
)
def context_management(probe: Probe) -> None:
    if CONTEXT not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {CONTEXT}")
    need_plain(probe)
    path = ("context_management", EDIT)
    model = model_with(probe, *path)
    request = body(probe, model=model, context_management={"edits": [{"type": EDIT}]})
    exchange = probe.send(Call(json=request, betas=(CONTEXT,)))
    found = granted(probe, exchange, "context_management", *path, model=model).get("context_management")
    if not isinstance(found, dict) or not isinstance(found.get("applied_edits"), list):
        fail("the message has no context_management.applied_edits", exchange)
