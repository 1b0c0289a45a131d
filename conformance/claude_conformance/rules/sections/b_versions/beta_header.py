"""Section B: the beta header, and what its values unlock.

Rules: B10-B14, B16-B18.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail, need_plain, refused, refuses_each
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.context_editing import CONTEXT, EDIT, edited, unlocks
from claude_conformance.rules.kit.features import granted
from claude_conformance.rules.kit.model_choice import model_with
from claude_conformance.rules.kit.requests import THINKING, body
from claude_conformance.rules.kit.thinking import thinks
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.b_versions import section
from claude_conformance.wire import Exchange

NO_OP_BETAS = (
    "message-batches-2024-09-24",
    "prompt-caching-2024-07-31",
    "pdfs-2024-09-25",
    "token-counting-2024-11-01",
    "extended-cache-ttl-2025-04-11",
)
"""Values of features that are now generally available."""


def offered_betas(probe: Probe) -> list[str]:
    """Returns the values without effect that the variant offers.

    Raises `Skipped` if there are fewer than two.
    """
    values = [value for value in NO_OP_BETAS if value in probe.variant.betas]
    if len(values) < 2:
        raise Skipped(f"variant {probe.variant.name} offers no beta values")
    return values


@section.rule(
    "B10",
    title="answers 400 invalid_request_error to an unknown anthropic-beta value",
    source=[src.BETA_HEADERS],
)
def unknown_beta(probe: Probe) -> None:
    need_plain(probe)
    refused(probe.send(Call(json=body(probe), betas=("no-such-feature-2024-01-01",), invalid=True)))


@section.rule(
    "B11",
    title="accepts several known values in one comma-separated anthropic-beta header, each with its effect",
    impact="breaking",
    source=[src.BETA_HEADERS],
    cost=6,
)
def several_betas(probe: Probe) -> None:
    values = offered_betas(probe)
    need_plain(probe)
    headers = {"comma": ",".join(values), "comma and blank": ", ".join(values)}
    calls = {
        name: Call(json=body(probe), headers=(("anthropic-beta", header),))
        for name, header in headers.items()
    }
    checks = {name: partial(_taken, probe, call) for name, call in calls.items()}
    checks |= {
        "effect of the first value": partial(_in_header, probe, CONTEXT, values[0]),
        "effect of the last value": partial(_in_header, probe, values[0], CONTEXT),
        "effect of the value after a blank": partial(_in_header, probe, values[0], f" {CONTEXT}"),
    }
    check_each(checks)


def _taken(probe: Probe, call: Call) -> None:
    accepted(probe.send(call))


def _in_header(probe: Probe, *betas: str) -> None:
    unlocks(probe, Call(headers=(("anthropic-beta", ",".join(betas)),)))


@section.rule(
    "B17",
    title="reads several anthropic-beta header lines as one list",
    impact="contract",  # SDKs send all values in one line, some proxies do not
    source=[src.HTTP],
    cost=3,
)
def beta_lines(probe: Probe) -> None:
    other = offered_betas(probe)[0]
    need_plain(probe)
    lines = {"effect of the first line": (CONTEXT, other), "effect of the last line": (other, CONTEXT)}
    each(lines, lambda betas: unlocks(probe, Call(betas=betas, beta_lines=True)))


@section.rule(
    "B12",
    title="accepts the beta values of features that are generally available, and ignores them",
    impact="breaking",
    source=[src.SDK_CHANGELOG, src.SDK_BETAS],
    cost=len(NO_OP_BETAS),
)
def no_op_betas(probe: Probe) -> None:
    values = offered_betas(probe)
    need_plain(probe)
    calls = {value: Call(json=body(probe), betas=(value,)) for value in values}
    each(calls, lambda call: accepted(probe.send(call)))


@section.rule(
    "B13",
    title="refuses fields of beta features without their beta header",
    source=[src.BETA_HEADERS, src.OBS_CONTEXT_MANAGEMENT],
    detects=["D012"],
    cost=3,
)
def beta_members(probe: Probe) -> None:
    cases: dict[str, Any] = {
        "context_management": {"edits": [{"type": "clear_tool_uses_20250919"}]},
        "mcp_servers": [{"type": "url", "url": "https://mcp.example.com/sse", "name": "example"}],
        "fallbacks": [{"model": probe.model}],
    }
    refuses_each(probe, {name: {name: value} for name, value in cases.items()})


@section.rule(
    "B14",
    title="ignores the query ?beta=true",
    severity="SHOULD",
    source=[src.SDK_CHANGELOG],
    detects=["D197"],
)
def beta_query(probe: Probe) -> None:
    need_plain(probe)
    accepted(probe.send(Call(json=body(probe), query=(("beta", "true"),))))


@section.rule(
    "B16",
    title="accepts context_management with its beta header and reports the applied edits",
    source=[src.CONTEXT_EDITING],
    detects=["D012"],
)
def context_management(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the variant does not offer the beta."""
    if CONTEXT not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {CONTEXT}")
    need_plain(probe)
    path = ("context_management", EDIT)
    model = model_with(probe, *path)
    exchange = edited(probe)
    found = granted(probe, exchange, "context_management", *path, model=model).get("context_management")
    if not isinstance(found, dict) or not isinstance(found.get("applied_edits"), list):
        fail("the message has no context_management.applied_edits", exchange)


_CLEAR_THINKING = "clear_thinking_20251015"


@section.rule(
    "B18",
    title="refuses context edits in which clear_thinking is not the first",
    source=[src.CONTEXT_EDITING],
    cost=2,
)
def edits_out_of_order(probe: Probe) -> None:
    if CONTEXT not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {CONTEXT}")
    model = thinks(probe)

    def ask(*kinds: str, invalid: bool = False) -> Exchange:
        edits = {"edits": [{"type": kind} for kind in kinds]}
        data = body(probe, **{**THINKING, "model": model, "context_management": edits})
        return probe.send(Call(json=data, betas=(CONTEXT,), invalid=invalid))

    granted(probe, ask(_CLEAR_THINKING, EDIT), "clear_thinking before another edit", model=model)
    refused(ask(EDIT, _CLEAR_THINKING, invalid=True))
