"""Section F: requests for thinking. The Models API says which model supports which type.

Rules: F01-F04, F17-F19, F22, F23.
"""

from __future__ import annotations

import contextlib
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, need, refused
from claude_conformance.rules.kit.cases import both_ways, each
from claude_conformance.rules.kit.features import granted, refusal
from claude_conformance.rules.kit.model_choice import claims, entry, listed, model_with, model_without
from claude_conformance.rules.kit.requests import ASK_WEATHER, BUDGET, THINKING, WEATHER, body, user
from claude_conformance.rules.kit.thinking import CALL, TYPES, thinks, tool_round
from claude_conformance.rules.kit.versions import NEW, OLD, need_version
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.f_thinking_and_caching import section
from claude_conformance.wire import Exchange

KINDS: dict[str, dict[str, Any]] = {
    "enabled": {"type": "enabled", "budget_tokens": BUDGET},
    "adaptive": {"type": "adaptive"},
    "disabled": {"type": "disabled"},
    "between_tools": {"type": "between_tools"},
}
EFFORTS = ("max", "xhigh", "high", "medium", "low")


def _thought(probe: Probe, **changes: Any) -> Exchange:
    """Returns a request like that of `thinks` with a fault in it."""
    return create(probe, invalid=True, **{"model": thinks(probe), **THINKING, **changes})


@section.rule(
    "F01",
    title="answers 400 invalid_request_error to a thinking budget of 1023 tokens",
    source=[src.SDK_TYPES, src.EXTENDED_THINKING],
)
def small_budget(probe: Probe) -> None:
    refused(_thought(probe, thinking={"type": "enabled", "budget_tokens": BUDGET - 1}))


@section.rule(
    "F02",
    title="answers 400 invalid_request_error to a thinking budget that is not below max_tokens",
    source=[src.SDK_TYPES, src.EXTENDED_THINKING],
    cost=2,
)
def large_budget(probe: Probe) -> None:
    limits = {"equal": BUDGET, "above": BUDGET - 24}
    each(limits, lambda limit: refused(_thought(probe, max_tokens=limit)))


@section.rule(
    "F03",
    title="refuses the thinking types that the Models API marks unsupported for a model",
    source=[src.THINKING_TROUBLE, src.SDK_MODEL_INFO],
    since=NEW,
    needs=("createMessage", "listModels"),
    cost=len(KINDS),
)
def unsupported_types(probe: Probe) -> None:
    """Raises `Skipped` if the Models API marks no thinking type unsupported."""
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


@section.rule(
    "F04",
    title="answers 400 invalid_request_error to thinking enabled with a forced tool choice",
    source=[src.DEFINE_TOOLS],
    cost=2,
)
def forced_choice(probe: Probe) -> None:
    choices = {"any": {"type": "any"}, "tool": {"type": "tool", "name": WEATHER["name"]}}
    calls = {"messages": user(ASK_WEATHER), "tools": [WEATHER]}
    granted(probe, probe.sample("thinking-tool"), CALL, *TYPES, "enabled", model=thinks(probe))
    each(choices, lambda choice: refused(_thought(probe, **calls, tool_choice=choice)))


@section.rule(
    "F17",
    title="accepts its own thinking blocks in a tool round, streamed or not",
    impact="breaking",
    source=[src.THINKING, src.SDK_TYPES],
    detects=["D132", "D135"],
    cost=3,
)
def thinking_history(probe: Probe) -> None:
    def check(stream: bool) -> None:
        request, _ = tool_round(probe, stream=stream)
        accepted(create(probe, **request))

    both_ways(check)


@section.rule(
    "F18",
    title="accepts adaptive thinking on a model that supports it",
    impact="breaking",
    source=[src.THINKING, src.SDK_TYPES],
    detects=["D034"],
)
def adaptive(probe: Probe) -> None:
    model = model_with(probe, *TYPES, "adaptive")
    exchange = create(probe, **{**THINKING, "model": model, "thinking": {"type": "adaptive"}})
    granted(probe, exchange, "adaptive thinking", *TYPES, "adaptive", model=model)


@section.rule(
    "F19",
    title="accepts disabled thinking together with an effort on a model that supports both",
    source=[src.EFFORT, src.SDK_TYPES],
    detects=["D036"],
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


@section.rule(
    "F22",
    title="refuses an effort that the Models API marks unsupported for a model",
    source=[src.EFFORT, src.SDK_MODEL_INFO],
    since=NEW,
    needs=("createMessage", "listModels"),
    cost=2,
)
def unsupported_effort(probe: Probe) -> None:
    """Raises `Skipped` if the Models API marks no effort unsupported."""
    for level in EFFORTS:
        with contextlib.suppress(Skipped):
            model = model_without(probe, "effort", level)
            break
    else:
        raise Skipped("the Models API marks no effort unsupported")
    need(probe, f"a plain request to {model}", model=model)
    refused(create(probe, invalid=True, model=model, output_config={"effort": level}))


@section.rule(
    "F23",
    title="refuses a temperature other than 1 while thinking is enabled",
    source=[src.EXTENDED_THINKING],
    cost=2,
)
def temperature_while_thinking(probe: Probe) -> None:
    """Raises `Skipped` if the model does not accept temperature."""
    need_version(probe, OLD)
    model = thinks(probe)

    def ask(temperature: float, *, invalid: bool = False) -> Exchange:
        data = body(probe, **{"model": model, **THINKING, "temperature": temperature})
        return probe.send(Call(json=data, version=OLD, invalid=invalid))

    if (control := ask(1)).status != 200:
        raise Skipped(f"{model} does not take temperature", control)
    refused(ask(0.5, invalid=True))
