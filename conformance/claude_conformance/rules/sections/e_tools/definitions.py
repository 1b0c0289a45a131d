"""Section E: definitions of custom tools.

Rules: E01-E05, E20, E21, E27, E35.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, need_plain, refused, refuses, refuses_each
from claude_conformance.rules.kit.features import refusal
from claude_conformance.rules.kit.requests import WEATHER
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.e_tools import section
from claude_conformance.wire import Exchange


def _tool(**changes: Any) -> dict[str, Any]:
    return {"tools": [{**WEATHER, **changes}]}


def _without(name: str) -> dict[str, Any]:
    return {"tools": [{key: value for key, value in WEATHER.items() if key != name}]}


@section.rule(
    "E01",
    title="answers 400 invalid_request_error to a custom tool without name or input_schema",
    source=[src.SDK_TYPES],
    cost=2,
)
def incomplete_tool(probe: Probe) -> None:
    refuses_each(probe, {name: _without(name) for name in ("name", "input_schema")}, _tool())


@section.rule(
    "E02",
    title="answers 400 invalid_request_error to an input_schema whose type is not object",
    source=[src.SDK_TYPES],
)
def schema_type(probe: Probe) -> None:
    refuses(probe, _tool(), **_tool(input_schema={"type": "string"}))


@section.rule(
    "E27",
    title="answers 400 invalid_request_error to an input_schema that is not a valid JSON Schema",
    severity="SHOULD",
    source=[src.DEFINE_TOOLS],
)
def no_schema(probe: Probe) -> None:
    city = {"type": "object", "properties": {"city": {"type": "town"}}}
    refuses(probe, _tool(), **_tool(input_schema=city))


@section.rule(
    "E03",
    title="answers 400 invalid_request_error to a malformed tool name",
    source=[src.DEFINE_TOOLS, src.OBS_SPEC],
    cost=4,
)
def malformed_name(probe: Probe) -> None:
    names = {"a blank": "get weather", "a dot": "get.weather", "nothing": "", "129 characters": "t" * 129}
    refuses_each(probe, {case: _tool(name=name) for case, name in names.items()}, _tool())


@section.rule(
    "E04",
    title="accepts a tool name of 64 characters",
    impact="breaking",
    source=[src.DEFINE_TOOLS, src.OBS_TOOL_NAME],
)
def long_name(probe: Probe) -> None:
    accepted(create(probe, **_tool(name="a-Z_9" + "t" * 59)))


@section.rule(
    "E05",
    title="answers 400 invalid_request_error to two tools with one name",
    severity="SHOULD",
    source=[src.OBS_TOOL_NAMES],
)
def same_names(probe: Probe) -> None:
    refuses(probe, {"tools": [WEATHER, {**WEATHER, "name": "get_tide"}]}, tools=[WEATHER, WEATHER])


@section.rule(
    "E20",
    title="answers 400 invalid_request_error when every tool is deferred",
    source=[src.TOOL_SEARCH],
    cost=2,
)
def all_deferred(probe: Probe) -> None:
    need_plain(probe)
    deferred = {**WEATHER, "name": "get_tide", "defer_loading": True}
    control = create(probe, tools=[WEATHER, deferred])
    if control.status != 200:
        refusal(probe, control, "defer_loading")
    refused(create(probe, invalid=True, tools=[deferred]))


@section.rule(
    "E21",
    title="answers 400 invalid_request_error to input_examples that break the tool's schema",
    source=[src.DEFINE_TOOLS],
    cost=2,
)
def broken_examples(probe: Probe) -> None:
    need_plain(probe)
    control = create(probe, tools=[{**WEATHER, "input_examples": [{"city": "Lima"}]}])
    if control.status != 200:
        refusal(probe, control, "input_examples")
    refused(create(probe, invalid=True, tools=[{**WEATHER, "input_examples": [{"city": 5}]}]))


_MOST_DEFERRED = 10_000


@section.rule(
    "E35",
    title="answers 400 invalid_request_error to more than 10,000 deferred tools",
    source=[src.TOOL_SEARCH],
    heavy=True,
    cost=2,
)
def too_many_deferred(probe: Probe) -> None:
    need_plain(probe)

    def ask(count: int, *, invalid: bool = False) -> Exchange:
        deferred = [
            {"name": f"t{number}", "input_schema": {"type": "object"}, "defer_loading": True}
            for number in range(count)
        ]
        return create(probe, invalid=invalid, tools=[WEATHER, *deferred])

    control = ask(2)
    if control.status != 200:
        refusal(probe, control, "defer_loading")
    refused(ask(_MOST_DEFERRED + 1, invalid=True))
