"""Section E: definitions of custom tools."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, need_plain, refused, refuses, refuses_each
from claude_conformance.rules.kit.features import refusal
from claude_conformance.rules.kit.requests import WEATHER
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.registry import rule

NEEDS = ("createMessage",)


def _tool(**changes: Any) -> dict[str, Any]:
    return {"tools": [{**WEATHER, **changes}]}


def _without(name: str) -> dict[str, Any]:
    return {"tools": [{key: value for key, value in WEATHER.items() if key != name}]}


@rule(
    "E01",
    title="answers 400 invalid_request_error to a custom tool without name or input_schema",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.SDK_TYPES],
    needs=NEEDS,
    cost=2,
)
def incomplete_tool(probe: Probe) -> None:
    refuses_each(probe, {name: _without(name) for name in ("name", "input_schema")}, _tool())


@rule(
    "E02",
    title="answers 400 invalid_request_error to an input_schema whose type is not object",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.SDK_TYPES],
    needs=NEEDS,
)
def schema_type(probe: Probe) -> None:
    refuses(probe, _tool(), **_tool(input_schema={"type": "string"}))


@rule(
    "E03",
    title="answers 400 invalid_request_error to a malformed tool name",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.DEFINE_TOOLS, src.OBS_SPEC],
    needs=NEEDS,
    cost=4,
)
def malformed_name(probe: Probe) -> None:
    names = {"a blank": "get weather", "a dot": "get.weather", "nothing": "", "129 characters": "t" * 129}
    refuses_each(probe, {case: _tool(name=name) for case, name in names.items()}, _tool())


@rule(
    "E04",
    title="accepts a tool name of 64 characters",
    severity="MUST",
    impact="breaking",
    profile="tools",
    source=[src.DEFINE_TOOLS, src.OBS_TOOL_NAME],
    needs=NEEDS,
)
def long_name(probe: Probe) -> None:
    accepted(create(probe, **_tool(name="a-Z_9" + "t" * 59)))


@rule(
    "E05",
    title="answers 400 invalid_request_error to two tools with one name",
    severity="SHOULD",
    impact="contract",
    profile="tools",
    source=[src.OBS_TOOL_NAMES],
    needs=NEEDS,
)
def same_names(probe: Probe) -> None:
    refuses(probe, {"tools": [WEATHER, {**WEATHER, "name": "get_tide"}]}, tools=[WEATHER, WEATHER])


@rule(
    "E20",
    title="answers 400 invalid_request_error when every tool is deferred",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.TOOL_SEARCH],
    needs=NEEDS,
    cost=2,
)
def all_deferred(probe: Probe) -> None:
    need_plain(probe)
    deferred = {**WEATHER, "name": "get_tide", "defer_loading": True}
    control = create(probe, tools=[WEATHER, deferred])
    if control.status != 200:
        refusal(probe, control, "defer_loading")
    refused(create(probe, invalid=True, tools=[deferred]))


@rule(
    "E21",
    title="answers 400 invalid_request_error to input_examples that break the tool's schema",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.DEFINE_TOOLS],
    needs=NEEDS,
    cost=2,
)
def broken_examples(probe: Probe) -> None:
    need_plain(probe)
    control = create(probe, tools=[{**WEATHER, "input_examples": [{"city": "Lima"}]}])
    if control.status != 200:
        refusal(probe, control, "input_examples")
    refused(create(probe, invalid=True, tools=[{**WEATHER, "input_examples": [{"city": 5}]}]))
