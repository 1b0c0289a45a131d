"""Faults of leniency about tools, tool rounds, thinking and caching: each repairs one invalid thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import Any

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.requests import Request

from .base import MESSAGES, PROMPTS, Body, Fault, register
from .lenient import blocks, served, turns
from .rewrite import peek

BUDGET = 1024
LONGEST_NAME = 128
TTLS = ("5m", "1h")


def _custom(body: Body) -> Iterator[Body]:
    for tool in body["tools"]:
        if tool.get("type", "custom") == "custom":
            yield tool


# What a tool is
def _tool_default(name: str, value: Any, body: Body) -> None:
    for tool in _custom(body):
        tool.setdefault(name, value)


served("tool-name-not-required", "A tool needs no name", partial(_tool_default, "name", "tool"))
served(
    "tool-schema-not-required",
    "A tool needs no input_schema",
    partial(_tool_default, "input_schema", {"type": "object"}),
)


def _schema_type(body: Body) -> None:
    for tool in _custom(body):
        if tool["input_schema"].get("type") != "object":
            tool["input_schema"] = {"type": "object"}


served("tool-schema-of-any-type-served", "An input_schema may be of any type", _schema_type)


def _tool_name(pattern: str, instead: str, body: Body) -> None:
    for tool in _custom(body):
        tool["name"] = re.sub(pattern, instead, tool["name"])


for _what, (_summary, _pattern, _instead) in {
    "blank": ("A tool name may have blanks", " ", "_"),
    "dot": ("A tool name may have dots", r"\.", "_"),
    "empty": ("A tool name may be empty", r"\A\Z", "tool"),
    "long": ("A tool name may have any length", rf"(?<=\A.{{{LONGEST_NAME}}}).*", ""),
}.items():
    served(f"tool-name-{_what}-served", _summary, partial(_tool_name, _pattern, _instead))


# tool_choice
def _choice_alone(kind: str, body: Body) -> None:
    if body["tool_choice"]["type"] == kind and not body.get("tools"):
        del body["tool_choice"]


for _kind in ("any", "tool"):
    served(
        f"tool-choice-{_kind}-without-tools-served",
        f"tool_choice {_kind} needs no tools",
        partial(_choice_alone, _kind),
    )


def _required(body: Body) -> None:
    if body["tool_choice"]["type"] == "required":
        body["tool_choice"] = {"type": "any"}


def _choice_text(body: Body) -> None:
    if isinstance(body["tool_choice"], str):
        body["tool_choice"] = {"type": body["tool_choice"]}


served("tool-choice-required-served", "The tool_choice required of another API is served", _required)
served("tool-choice-text-served", "A string as tool_choice is served", _choice_text)


# Rounds of calls and results
def rounds(body: Body) -> Iterator[tuple[list[str], Body]]:
    """The ids of the calls of each message, and the message after it."""
    for before, after in pairwise(body["messages"]):
        content = before["content"] if isinstance(before["content"], list) else []
        yield [block["id"] for block in content if block["type"] == "tool_use"], after


def results_of(message: Body) -> list[Body]:
    content = message["content"] if isinstance(message["content"], list) else []
    return [block for block in content if block["type"] == "tool_result"]


def _unanswered(some: bool, body: Body) -> None:
    for calls, after in rounds(body):
        given = [block["tool_use_id"] for block in results_of(after)]
        missing = [id for id in calls if id not in given]
        if not missing or bool(given) is not some:
            continue
        content = after["content"]
        rest = [{"type": "text", "text": content}] if isinstance(content, str) else content
        made = [{"type": "tool_result", "tool_use_id": id, "content": "Unknown"} for id in missing]
        after["content"] = [*made, *rest]


served("tool-call-without-result-served", "A tool call needs no result", partial(_unanswered, False))
served("tool-call-beside-result-served", "One result is enough for several calls", partial(_unanswered, True))


def _unasked(some: bool, body: Body) -> None:
    for calls, after in rounds(body):
        strays = [block for block in results_of(after) if block["tool_use_id"] not in calls]
        if strays and bool(calls) is some:
            rest = [block for block in after["content"] if block not in strays]
            after["content"] = rest or [{"type": "text", "text": "A result."}]


served(
    "tool-result-unknown-served",
    "A result of an unknown call among others is served",
    partial(_unasked, True),
)
served("tool-result-without-call-served", "A result without any call is served", partial(_unasked, False))


def _results_first(body: Body) -> None:
    for _, after in rounds(body):
        results = results_of(after)
        if results:
            rest = [block for block in after["content"] if block["type"] != "tool_result"]
            after["content"] = [*results, *rest]


served("text-before-results-served", "Text may come before tool results", _results_first)


def _input(kind: type, body: Body) -> None:
    for block in blocks(body, "tool_use"):
        if isinstance(block["input"], kind):
            block["input"] = {"input": block["input"]}


served("tool-input-text-served", "The input of a tool call may be a string", partial(_input, str))
served("tool-input-array-served", "The input of a tool call may be an array", partial(_input, list))


# Thinking
def _budget(body: Body) -> None:
    if 0 < body["thinking"]["budget_tokens"] < BUDGET:
        body["thinking"]["budget_tokens"] = BUDGET


def _budget_reached(equal: bool, body: Body) -> None:
    budget = body["thinking"]["budget_tokens"]
    if (budget == body["max_tokens"]) if equal else (budget > body["max_tokens"]):
        body["max_tokens"] = budget + 1


served("small-thinking-budget-served", "A thinking budget may be arbitrarily small", _budget)
served(
    "thinking-budget-equal-served",
    "A thinking budget may equal max_tokens",
    partial(_budget_reached, True),
    MESSAGES,
)
served(
    "thinking-budget-above-served",
    "A thinking budget may be above max_tokens",
    partial(_budget_reached, False),
    MESSAGES,
)


def _off_where(member: str, kind: str, check: str, exchange: Exchange, request: Request) -> Request:
    """Skip a check for requests whose field has this type."""
    value = peek(request).get(member)
    if isinstance(value, dict) and value.get("type") == kind:
        exchange.skip(check)
    return request


for _kind in ("enabled", "adaptive", "disabled", "between_tools"):
    register(
        Fault(
            f"thinking-{_kind.replace('_', '-')}-on-every-model",
            f"Every model accepts the thinking type {_kind}",
            operations=PROMPTS,
            request=partial(_off_where, "thinking", _kind, "thinking-type-supported"),
        )
    )
for _kind in ("any", "tool"):
    register(
        Fault(
            f"tool-choice-{_kind}-while-thinking-served",
            f"tool_choice {_kind} together with thinking is served",
            operations=PROMPTS,
            request=partial(_off_where, "tool_choice", _kind, "no-forced-choice-while-thinking"),
        )
    )


# Caching
def controls(value: Any, inside: bool = False) -> Iterator[tuple[Body, Body]]:
    """Every `cache_control` below the top with the object that it is in."""
    if isinstance(value, dict):
        if inside and isinstance(value.get("cache_control"), dict):
            yield value, value["cache_control"]
        for item in value.values():
            yield from controls(item, inside=True)
    elif isinstance(value, list):
        for item in value:
            yield from controls(item, inside=True)


def _five(body: Body) -> None:
    for holder, _ in list(controls(body))[4:]:
        del holder["cache_control"]


def _automatic(body: Body) -> None:
    if len(list(controls(body))) >= 4:
        body.pop("cache_control", None)


served("five-explicit-breakpoints-served", "Any number of explicit cache breakpoints is served", _five)
served("automatic-fifth-breakpoint-served", "The automatic breakpoint does not count", _automatic)


def _ttl(kind: type, body: Body) -> None:
    for _, control in controls(body):
        if isinstance(control.get("ttl"), kind) and control["ttl"] not in TTLS:
            control["ttl"] = "5m"


def _control_type(body: Body) -> None:
    for _, control in controls(body):
        control["type"] = "ephemeral"


served("cache-ttl-unknown-served", "Any ttl of the cache is served", partial(_ttl, str))
served("cache-ttl-number-served", "A ttl in seconds is served", partial(_ttl, int))
served("cache-type-unknown-served", "Any type of cache_control is served", _control_type)


def _thinking_marked(body: Body) -> None:
    for block in blocks(body, "thinking"):
        block.pop("cache_control", None)


def _empty_marked(body: Body) -> None:
    for block in body["system"]:
        if block["text"] == "" and "cache_control" in block:
            block["text"] = "."


def _deferred_marked(body: Body) -> None:
    for tool in body["tools"]:
        if tool.get("defer_loading"):
            tool.pop("cache_control", None)


served("marked-thinking-served", "A thinking block may have a cache breakpoint", _thinking_marked)
served("marked-empty-text-served", "An empty text may have a cache breakpoint", _empty_marked)
served("marked-deferred-tool-served", "A deferred tool may have a cache breakpoint", _deferred_marked)


# Newest version
def _document(body: Body) -> None:
    for message in turns(body, "assistant"):
        if isinstance(message["content"], list):
            message["content"] = [block for block in message["content"] if block["type"] != "document"]


def _citations(body: Body) -> None:
    for message in turns(body, "user"):
        for block in message["content"]:
            for part in (block, *(block["content"] if block["type"] == "search_result" else ())):
                if part["type"] == "text":
                    part.pop("citations", None)


for _operation, _verb in (("createMessage", "answered"), ("countMessageTokens", "counted")):
    served(
        f"assistant-document-{_verb}",
        f"The newest version accepts documents in assistant turns if they are {_verb}",
        _document,
        (_operation,),
    )
    served(
        f"user-citations-{_verb}",
        f"The newest version accepts citations in user turns if they are {_verb}",
        _citations,
        (_operation,),
    )


def _skills(exchange: Exchange, request: Request) -> Request:
    container = peek(request).get("container")
    if isinstance(container, dict) and container.get("skills"):
        exchange.skip("container-needs-code-execution")
    return request


register(
    Fault(
        "container-skills-without-tool-served",
        "Skills are loaded without a code execution tool",
        operations=PROMPTS,
        request=_skills,
    )
)


def _errors(kinds: tuple[type, ...], body: Body) -> None:
    for block in blocks(body, "tool_result"):
        if isinstance(block.get("is_error"), kinds):
            del block["is_error"]


for _id, _summary, _kinds in (
    ("result-errors-unmarked", "is_error of tool results is dropped", (object,)),
    ("result-error-string-served", "is_error may be a string", (str,)),
    ("result-error-object-served", "is_error may be an object", (dict,)),
):
    served(_id, _summary, partial(_errors, _kinds))
