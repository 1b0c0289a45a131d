"""Section E: options of custom tools, and what a tool_result may hold."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import create, need_plain, refused
from claude_conformance.rules.features import refusal
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import ASK_WEATHER, WEATHER, user
from claude_conformance.rules.tools import USE

NEEDS = ("createMessage",)


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


def _round(*content: dict[str, Any]) -> dict[str, Any]:
    result = {"type": "tool_result", "tool_use_id": USE["id"], "content": list(content)}
    turns = [
        *user(ASK_WEATHER),
        {"role": "assistant", "content": [USE]},
        {"role": "user", "content": [result]},
    ]
    return {"messages": turns, "tools": [WEATHER]}


@rule(
    "E23",
    title="answers 400 invalid_request_error to a tool_result that mixes search results with text",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.SEARCH_RESULTS],
    needs=NEEDS,
    cost=2,
)
def mixed_results(probe: Probe) -> None:
    need_plain(probe)
    text = {"type": "text", "text": "12 degrees, rain"}
    found = {
        "type": "search_result",
        "source": "https://example.com/weather",
        "title": "Weather",
        "content": [text],
        "citations": {"enabled": True},
    }
    control = create(probe, **_round(found))
    if control.status != 200:
        refusal(probe, control, "a search_result in a tool_result")
    refused(create(probe, invalid=True, **_round(found, text)))


@rule(
    "E25",
    title="answers 400 invalid_request_error to a tool_result that is an error without content",
    severity="SHOULD",
    impact="contract",
    profile="tools",
    source=[src.OBS_EMPTY_ERROR],
    detects=["D130"],
    needs=NEEDS,
    cost=2,
)
def empty_error(probe: Probe) -> None:
    need_plain(probe)
    turns = _round({"type": "text", "text": "No such city"})
    result = turns["messages"][-1]["content"][0]
    result["is_error"] = True
    control = create(probe, **turns)
    if control.status != 200:
        refusal(probe, control, "is_error in a tool_result")
    result["content"] = ""
    refused(create(probe, invalid=True, **turns))
