"""Section E: tool calls in a conversation, and their results.

Rules: E09-E13, E23, E25, E29, E38, E56.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import (
    accepted,
    create,
    fail,
    message_in,
    need_plain,
    refused,
    refuses_each,
)
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.features import refusal
from claude_conformance.rules.kit.message import text_of
from claude_conformance.rules.kit.model_features import Models
from claude_conformance.rules.kit.requests import ASK_WEATHER, WEATHER, user
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.e_tools import section

RESULT = {"type": "tool_result", "tool_use_id": "toolu_01Conformance", "content": "12 degrees, rain"}
USE = {
    "type": "tool_use",
    "id": "toolu_01Conformance",
    "name": WEATHER["name"],
    "input": {"city": "Zürich"},
}


def round_of(use: list[dict[str, Any]], answer: Any) -> dict[str, Any]:
    """Returns a conversation in which the model called tools and the user answers."""
    turns = [
        *user(ASK_WEATHER),
        {"role": "assistant", "content": use},
        {"role": "user", "content": answer},
    ]
    return {"messages": turns, "tools": [WEATHER]}


def _need_round(probe: Probe) -> None:
    """Raises `Skipped` if the server does not accept a well-formed tool round."""
    need_plain(probe)
    exchange = create(probe, **round_of([USE], [RESULT]))
    try:
        accepted(exchange)
    except Failed as failure:
        raise Skipped(f"a well-formed tool round is not accepted: {failure.message}", exchange) from None


@section.rule(
    "E09",
    title="answers 400 invalid_request_error when the next message lacks the tool_result of a tool_use",
    source=[src.TOOL_CALLS],
    detects=["D122"],
    cost=3,
)
def unanswered(probe: Probe) -> None:
    _need_round(probe)
    second = {**USE, "id": "toolu_02Conformance"}
    cases = {
        "no result": round_of([USE], "And now?"),
        "one of two results": round_of([USE, second], [RESULT]),
    }
    refuses_each(probe, cases)


@section.rule(
    "E10",
    title="answers 400 invalid_request_error to a tool_result without a matching tool_use",
    source=[src.OBS_TOOL_RESULT, src.TOOL_CALLS],
    cost=3,
)
def unasked(probe: Probe) -> None:
    _need_round(probe)
    stray = {**RESULT, "tool_use_id": "toolu_09Unknown"}
    text = [{"type": "text", "text": "Let me think."}]
    cases = {
        "an unknown id beside the right one": round_of([USE], [RESULT, stray]),
        "no call at all": round_of(text, [RESULT]),
    }
    refuses_each(probe, cases)


@section.rule(
    "E11",
    title="answers 400 invalid_request_error when text precedes the tool_result blocks",
    source=[src.TOOL_CALLS],
    detects=["D123"],
    cost=3,
)
def text_first(probe: Probe) -> None:
    _need_round(probe)
    text = {"type": "text", "text": "Here it is:"}
    check_each(
        {
            "text after the result": lambda: accepted(create(probe, **round_of([USE], [RESULT, text]))),
            "text before the result": lambda: refused(
                create(probe, invalid=True, **round_of([USE], [text, RESULT]))
            ),
        }
    )


@section.rule(
    "E12",
    title="answers 400 invalid_request_error to two tool_use blocks with one id",
    severity="SHOULD",
    source=[src.OBS_TOOL_IDS],
    detects=["D110"],
    cost=2,
)
def same_ids(probe: Probe) -> None:
    _need_round(probe)
    refused(create(probe, invalid=True, **round_of([USE, USE], [RESULT])))


@section.rule(
    "E13",
    title="answers 400 invalid_request_error to a tool_use input that is not an object",
    source=[src.SDK_TYPES, src.OBS_TOOL_INPUT],
    cost=3,
)
def input_type(probe: Probe) -> None:
    _need_round(probe)
    values = ('{"city": "Zürich"}', ["Zürich"])
    refuses_each(probe, {repr(value): round_of([{**USE, "input": value}], [RESULT]) for value in values})


def result_round(*content: dict[str, Any]) -> dict[str, Any]:
    result = {"type": "tool_result", "tool_use_id": USE["id"], "content": list(content)}
    turns = [
        *user(ASK_WEATHER),
        {"role": "assistant", "content": [USE]},
        {"role": "user", "content": [result]},
    ]
    return {"messages": turns, "tools": [WEATHER]}


@section.rule(
    "E23",
    title="answers 400 invalid_request_error to a tool_result that mixes search results with text",
    source=[src.SEARCH_RESULTS],
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
    control = create(probe, **result_round(found))
    if control.status != 200:
        refusal(probe, control, "a search_result in a tool_result")
    refused(create(probe, invalid=True, **result_round(found, text)))


@section.rule(
    "E25",
    title="answers 400 invalid_request_error to a tool_result that is an error without content",
    severity="SHOULD",  # no page and no type says so: it was only seen, from 2025-07 to 2026-06
    source=[src.OBS_EMPTY_ERROR, src.OBS_EMPTY_ERROR_AGAIN],
    detects=["D130"],
    cost=2,
)
def empty_error(probe: Probe) -> None:
    _need_failed_result(probe)
    refused(create(probe, invalid=True, **_failed_result(content="")))


@section.rule(
    "E29",
    title="answers 400 invalid_request_error to a tool_result whose is_error is not a boolean",
    source=[src.SDK_TYPES],
    cost=3,
)
def no_boolean(probe: Probe) -> None:
    _need_failed_result(probe)
    values: dict[str, Any] = {"a string": "perhaps", "an object": {"error": True}}
    each(values, lambda value: refused(create(probe, invalid=True, **_failed_result(is_error=value))))


def _failed_result(**changes: Any) -> dict[str, Any]:
    """Returns a tool round whose result is marked as an error."""
    turns = result_round({"type": "text", "text": "No such city"})
    turns["messages"][-1]["content"][0].update({"is_error": True, **changes})
    return turns


def _need_failed_result(probe: Probe) -> None:
    """Raises `Unsupported` if the server does not accept a result that is an error."""
    need_plain(probe)
    control = probe.once("tool result with is_error", lambda own: create(own, **_failed_result()))
    if control.status != 200:
        refusal(probe, control, "is_error in a tool_result")


_ORDER = "Which words did the tool give for Zürich and for Lima? Answer with the two words, in this order."


@section.rule(
    "E56",
    title="gives the model each tool result as that of the call it names, in any order",
    impact="breaking",
    source=[src.TOOL_CALLS],
    cost=2,
)
def by_id(probe: Probe) -> None:
    _need_round(probe)
    words = {"Zürich": "amber", "Lima": "juniper"}
    calls = {city: {**USE, "id": f"toolu_01{word}", "input": {"city": city}} for city, word in words.items()}
    results = [{**RESULT, "tool_use_id": calls[city]["id"], "content": words[city]} for city in words]
    answer = [*reversed(results), {"type": "text", "text": _ORDER}]
    exchange = create(probe, **round_of(list(calls.values()), answer), tool_choice={"type": "none"})
    first, second = (text_of(message_in(exchange)).lower().find(word) for word in words.values())
    if first < 0 or second < 0:
        raise Skipped("the response does not name both words of the results", exchange)
    if first > second:
        fail("the model takes the result of each call for that of the other", exchange)


@section.rule(
    "E38",
    title="answers 400 invalid_request_error to a result that does not name the toolset of its call",
    source=[src.TOOL_CALLS],
    cost=2,
)
def unnamed_toolset(probe: Probe) -> None:
    need_plain(probe)
    model = Models(probe).able("tool", "browser_toolset_20260801")
    if model is None:
        raise Skipped("no listed model is known to support a toolset")
    call = {**USE, "name": "navigate", "input": {"url": "https://example.com/"}, "toolset_name": "browser"}
    fields = {"model": model, "tools": [{"type": "browser_toolset_20260801"}]}
    control = create(probe, **{**round_of([call], [{**RESULT, "toolset_name": "browser"}]), **fields})
    if control.status != 200:
        refusal(probe, control, "a toolset", model=model)
    refused(create(probe, invalid=True, **{**round_of([call], [RESULT]), **fields}))
