"""What JSON Schema cannot say: each constraint refuses what breaks it, and lets its near miss pass."""

from __future__ import annotations

import base64
import re
import struct
from typing import Any

import pytest
from mock_kit import MODEL, WEATHER, body, post

from claude_conformance.mock import MockServer
from claude_conformance.mock.apis.kit.constraints import REGISTRY
from claude_conformance.mock.engine import count_prompt

OPUS = "claude-opus-4-8"
MYTHOS = "claude-mythos-5-1"
HELLO = {"role": "user", "content": "Hello"}
MARK = {"type": "ephemeral"}
HOUR = {"type": "ephemeral", "ttl": "1h"}
SCHEMA = {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False}
OPEN = {
    "type": "object",
    "properties": {"a": {"type": "object", "properties": {}}},
    "additionalProperties": False,
}
SEARCH = {"type": "web_search_20250305", "name": "web_search"}
CODE = {"type": "code_execution_20250825", "name": "code_execution"}
DOCUMENT = {"type": "document", "source": {"type": "text", "media_type": "text/plain", "data": "Tides rise."}}
CITED = {**DOCUMENT, "citations": {"enabled": True}}
FOUND = {"type": "search_result", "source": "a", "title": "b", "content": [{"type": "text", "text": "c"}]}
TOOLSET = {"type": "browser_toolset_20260801"}
BROWSER = {"toolset_name": "browser"}
ENABLED = {"type": "enabled", "budget_tokens": 1024}


def text(words: str, **more: Any) -> dict[str, Any]:
    return {"type": "text", "text": words, **more}


def form(schema: dict[str, Any]) -> dict[str, Any]:
    return {"format": {"type": "json_schema", "schema": schema}}


def use(id: str = "toolu_1") -> dict[str, Any]:
    return {"type": "tool_use", "id": id, "name": "get_weather", "input": {}}


def result(id: str = "toolu_1", content: Any = "x") -> dict[str, Any]:
    return {"type": "tool_result", "tool_use_id": id, "content": content}


def value(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A closed object schema with one property."""
    return {
        "type": "object",
        "properties": {"value": schema},
        "required": ["value"],
        "additionalProperties": False,
        **more,
    }


def fields(count: int, required: list[str] | None = None, **schema: Any) -> dict[str, Any]:
    """A closed object schema with so many equal properties."""
    names = [f"f{number}" for number in range(count)]
    return {
        "type": "object",
        "properties": {name: schema or {"type": "string"} for name in names},
        "required": names if required is None else required,
        "additionalProperties": False,
    }


def held(schema: dict[str, Any], says: str) -> list[tuple[dict[str, Any], str]]:
    """Requests whose answer would be held to the schema, and what the refusal says."""
    return [(request, says) for request in free(schema)[:2]]


def free(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """A strict tool and a format with the schema, and a tool that is not strict."""
    tool = {"name": "x", "input_schema": schema}
    return [
        body(tools=[{**tool, "strict": True}]),
        body(model=OPUS, output_config=form(schema)),
        body(tools=[tool]),
    ]


def turns(*contents: Any, first: str = "user", **more: Any) -> dict[str, Any]:
    """A body whose messages alternate, beginning with the user."""
    roles = ["user", "assistant"] if first == "user" else ["assistant", "user"]
    found = [{"role": roles[number % 2], "content": content} for number, content in enumerate(contents)]
    return body(messages=found, **more)


def rounds(*ids: str) -> dict[str, Any]:
    """A body with one tool round for each id."""
    contents: list[Any] = ["Hello"]
    for id in ids:
        contents += [[use(id)], [result(id)]]
    return turns(*contents)


def many(count: int, prefix: str = "x", **more: Any) -> list[dict[str, Any]]:
    return [{"name": f"{prefix}{number}", "input_schema": SCHEMA, **more} for number in range(count)]


def png(width: int, height: int = 10) -> dict[str, Any]:
    head = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBBI", 13, b"IHDR", width, height, 8, 2, 0, 0, 0, 0)
    source = {"type": "base64", "media_type": "image/png", "data": base64.b64encode(head).decode()}
    return {"type": "image", "source": source}


def pdf(pages: int) -> dict[str, Any]:
    data = base64.b64encode(b"%PDF-1.4\n" + b"<< /Type /Page >>\n" * pages).decode()
    return {"type": "document", "source": {"type": "base64", "media_type": "application/pdf", "data": data}}


def thought(server: MockServer) -> dict[str, Any]:
    """A thinking block that the mock made."""
    answer = post(server, body("Why?", max_tokens=2000, thinking=ENABLED)).json()
    block: dict[str, Any] = answer["content"][0]
    return block


def system_turn(*roles: str, model: str = OPUS) -> dict[str, Any]:
    return body(model=model, messages=[{"role": role, "content": f"I am {role}."} for role in roles])


# By constraint: what it refuses, with a part of the message, and what is near to that and fine.
def gif(media_type: str) -> dict[str, Any]:
    data = base64.b64encode(b"GIF89a" + struct.pack("<HH", 4, 4)).decode()
    return {"type": "image", "source": {"type": "base64", "media_type": media_type, "data": data}}


CASES: dict[str, tuple[list[tuple[dict[str, Any], str]], list[dict[str, Any]]]] = {
    "image-media-type-agrees": (
        [(turns([gif("image/png"), text("What is this?")]), "appears to be a image/gif image")],
        [turns([gif("image/gif"), text("What is this?")])],
    ),
    "tool-errors-say-something": (
        [
            (turns("Hello", [use()], [{**result(), "content": "", "is_error": True}]), "cannot be empty"),
            (turns("Hello", [use()], [{**result(), "content": [], "is_error": True}]), "cannot be empty"),
        ],
        [
            turns("Hello", [use()], [{**result(), "is_error": True}]),
            turns("Hello", [use()], [{**result(), "content": ""}]),
        ],
    ),
    "tool-choice-needs-tools": (
        [(body(tool_choice={"type": "any"}), "tool_choice.any may only be specified while providing tools")],
        [body(tool_choice={"type": "auto"}), body(tool_choice={"type": "any"}, tools=[WEATHER])],
    ),
    "tool-choice-names-a-tool": (
        [
            (body(tools=[WEATHER], tool_choice={"type": "tool", "name": "x"}), "Tool 'x' not found"),
            (
                body(
                    tools=[{**WEATHER, "allowed_callers": ["code_execution_20250825"]}, CODE],
                    tool_choice={"type": "tool", "name": "get_weather"},
                ),
                "cannot be called directly",
            ),
        ],
        [body(tools=[WEATHER], tool_choice={"type": "tool", "name": "get_weather"})],
    ),
    "tool-names-unique": (
        [
            (body(tools=[WEATHER, WEATHER]), "Tool names must be unique"),
            (body(tools=[{**WEATHER, "name": "web_search"}, SEARCH]), "Tool names must be unique"),
        ],
        [body(tools=[WEATHER, {**WEATHER, "name": "other"}])],
    ),
    "tool-schema-is-a-schema": (
        [
            (
                body(
                    tools=[
                        {"name": "x", "input_schema": {"type": "object", "properties": {"a": {"type": "q"}}}}
                    ]
                ),
                "tools.0.custom.input_schema: JSON schema is invalid",
            )
        ],
        [body(tools=[{"name": "x", "input_schema": {"type": "object", "x-note": 1}}])],
    ),
    "input-examples-fit-the-schema": (
        [(body(tools=[{**WEATHER, "input_examples": [{"city": "A"}, {"city": 1}]}]), "input_examples.1")],
        [body(tools=[{**WEATHER, "input_examples": [{"city": "A", "unit": "c"}]}])],
    ),
    "deferred-tools-at-most": (
        [(body(tools=[*many(10_001, defer_loading=True), SEARCH]), "at most 10000 tools may be deferred")],
        [body(model=OPUS, tools=[*many(10_000, defer_loading=True), SEARCH])],
    ),
    "structured-objects-are-closed": (
        [
            *held(OPEN, "must be explicitly set to false"),
            *held({"type": "object", "additionalProperties": True}, "must be explicitly set to false"),
            *held(value({"anyOf": [{"type": "object"}]}), "must be explicitly set to false"),
            *held(value({"$ref": "#/$defs/a"}, **{"$defs": {"a": {"type": "object"}}}), "set to false"),
            *held(value({"type": ["object", "null"]}), "must be explicitly set to false"),
        ],
        [
            *free(SCHEMA),
            body(tools=[{"name": "y", "input_schema": OPEN}]),
            *free(value({"enum": ["object"]})),
        ],
    ),
    **{
        f"structured-{kind}s-without-{keyword}": (
            held(value({"type": "array", "items": {"type": kind, keyword: argument}}), f"'{keyword}'"),
            [*free(value({"const": keyword})), *free(value({"type": "string"}, default={keyword: 1}))],
        )
        for kind, keyword, argument in (
            ("number", "minimum", 1),
            ("number", "maximum", 1),
            ("number", "exclusiveMinimum", 1),
            ("number", "exclusiveMaximum", 1),
            ("number", "multipleOf", 2),
            ("string", "minLength", 1),
            ("string", "maxLength", 1),
            ("array", "maxItems", 1),
            ("array", "uniqueItems", True),
            ("array", "contains", {"const": 1}),
        )
    },
    "structured-arrays-min-items": (
        held(value({"type": "array", "minItems": 2}), "values other than 0 or 1"),
        [*free(value({"type": "array", "minItems": 1})), *free(value({"type": "array", "minItems": 0}))],
    ),
    "structured-enums-are-plain": (
        [*held(value({"enum": [{"a": 1}]}), "Enum values"), *held(value({"enum": [[1]]}), "Enum values")],
        free(value({"enum": ["a", 1, None, True]})),
    ),
    "structured-references-are-local": (
        held(value({"$ref": "https://example.com/a"}), "External $ref"),
        free(value({"$ref": "#/$defs/a"}, **{"$defs": {"a": {"type": "string"}}})),
    ),
    "structured-references-resolve": (
        [
            *held(value({"$ref": "#/$defs/b"}, **{"$defs": {"a": {"type": "string"}}}), "does not name"),
            *held(
                value({"$ref": "#/definitions/a"}, **{"$defs": {"a": {"type": "string"}}}), "does not name"
            ),
            *held(value({"$ref": "#/properties/none"}), "does not name a definition"),
        ],
        [
            *free(value({"$ref": "#/definitions/a"}, definitions={"a": {"type": "string"}})),
            *free(value({"$ref": "#/$defs/my%20word"}, **{"$defs": {"my word": {"type": "string"}}})),
            *free(value({"$ref": "#/$defs/a~1b"}, **{"$defs": {"a/b": {"type": "string"}}})),
            *free(value({"$ref": "#/$defs/a/items"}, **{"$defs": {"a": {"items": {"type": "null"}}}})),
        ],
    ),
    "structured-all-of-without-references": (
        held(
            value({"allOf": [{"$ref": "#/$defs/a"}]}, **{"$defs": {"a": {"type": "string"}}}), "'allOf' with"
        ),
        free(value({"allOf": [{"type": "string"}]})),
    ),
    "structured-patterns-are-simple": (
        [
            *held(value({"type": "string", "pattern": "(?=a)a"}), "'pattern'"),
            *held(value({"type": "string", "pattern": "(?<!a)b"}), "'pattern'"),
            *held(value({"type": "string", "pattern": r"(a)\1"}), "'pattern'"),
            *held(value({"type": "string", "pattern": r"\ba"}), "'pattern'"),
        ],
        free(value({"type": "string", "pattern": r"^(?:[a-z]+|\\b)\d{2,3}$"})),
    ),
    "structured-schemas-are-not-recursive": (
        [
            *held(value({"anyOf": [{"$ref": "#"}, {"type": "null"}]}), "Recursive schemas"),
            *held(value({"type": "array", "items": {"$ref": "#/properties/value"}}), "Recursive schemas"),
            *held(
                value({"$ref": "#/definitions/a"}, definitions={"a": {"$ref": "#/definitions/a"}}),
                "Recursive schemas",
            ),
            *held(
                value({"$ref": "#/$defs/a"}, **{"$defs": {"a": value({"$ref": "#/$defs/a"})}}), "Recursive"
            ),
            *held(
                value(
                    {"$ref": "#/$defs/a"},
                    **{"$defs": {"a": value({"$ref": "#/$defs/b"}), "b": value({"$ref": "#/$defs/a"})}},
                ),
                "Recursive schemas",
            ),
        ],
        free(
            value(
                {"$ref": "#/$defs/a"}, **{"$defs": {"a": value({"$ref": "#/$defs/b"}), "b": {"type": "null"}}}
            )
        ),
    ),
    "strict-tools-at-most": (
        [(body(tools=many(21, strict=True)), "at most 20 tools may be strict, found 21")],
        [body(tools=many(20, strict=True) + many(5, "y"))],
    ),
    "structured-optional-at-most": (
        [
            *held(fields(25, required=[]), "too many optional parameters (25)"),
            (
                body(
                    model=OPUS,
                    tools=[{"name": "x", "strict": True, "input_schema": fields(20, required=[])}],
                    output_config=form(fields(5, required=[])),
                ),
                "too many optional parameters (25)",
            ),
        ],
        [*free(fields(24, required=[])), *free(fields(60))],
    ),
    "structured-unions-at-most": (
        [
            *held(fields(17, type=["string", "null"]), "union types (17)"),
            *held(fields(17, anyOf=[{"type": "string"}, {"type": "null"}]), "union types (17)"),
            *held(
                {**fields(17, **{"$ref": "#/$defs/u"}), "$defs": {"u": {"type": ["string", "null"]}}},
                "union types (17)",
            ),
        ],
        [
            *free(fields(16, type=["string", "null"])),
            *free(fields(17, type=["string"])),
        ],
    ),
    "some-tool-is-not-deferred": (
        [
            (body(tools=[{**WEATHER, "defer_loading": True}]), "at least one tool"),
            (
                body(tools=[{**WEATHER, "defer_loading": True, "cache_control": MARK}, SEARCH]),
                "cannot have cache_control",
            ),
        ],
        [body(tools=[{**WEATHER, "defer_loading": True}, SEARCH])],
    ),
    "container-needs-code-execution": (
        [
            (body(container="container_1"), "when using the code execution tool"),
            (
                body(model=OPUS, container={"skills": [{"type": "anthropic", "skill_id": "pptx"}]}),
                "container",
            ),
        ],
        [body(container="container_1", tools=[CODE]), body(container=None)],
    ),
    "base64-decodes": (
        [(body([{"type": "image", "source": {**png(1)["source"], "data": "a!b="}}]), "image.source.base64")],
        [body([png(1)])],
    ),
    "images-within-limits": (
        [
            (body([png(8001)]), "8000 pixels"),
            (body([png(10, 9000)]), "8000 pixels"),
            (body([png(2001)] + [png(1)] * 20), "many-image requests: 2000 pixels"),
            (
                turns("x", [use()], [result(content=[png(8001)])]),
                "messages.2.content.0.tool_result.content.0",
            ),
            (body([png(1)] * 101), "at most 100 images"),
        ],
        [body([png(8000)]), body([png(2001)] * 20), body([png(2000)] * 21)],
    ),
    "pdf-within-limits": (
        [(body([pdf(101)]), "at most 100 pages")],
        [body([pdf(100)]), body([pdf(101)], model=OPUS)],
    ),
    "citations-all-or-none": (
        [(body([CITED, DOCUMENT]), "citations must be enabled for all document blocks or for none")],
        [body([CITED, CITED]), body([DOCUMENT, DOCUMENT])],
    ),
    "citations-without-format": (
        [(body([CITED], model=OPUS, output_config=form(SCHEMA)), "cannot be combined with citations")],
        [body([DOCUMENT], model=OPUS, output_config=form(SCHEMA))],
    ),
    "system-turn-placed": (
        [
            (system_turn("system", "user"), "use the top-level 'system' parameter"),
            (system_turn("user", "system", "user"), "must precede an 'assistant' message"),
            (system_turn("user", "assistant", "system"), "must follow a 'user' message"),
            (system_turn("user", "system", model=MODEL), "not supported on this model"),
        ],
        [
            system_turn("user", "system"),
            system_turn("user", "system", "assistant", "user"),
            system_turn("user", "system", "system"),
        ],
    ),
    "user-turns-not-empty": (
        [
            (body(""), "messages.0: user messages must have non-empty content"),
            (turns("a", "b", []), "messages.2"),
        ],
        [turns("a", "", "b"), body(messages=[{"role": "user", "content": ""}, HELLO])],
    ),
    "text-not-empty": ([(body([text(" \n")]), "non-whitespace")], [body([text(" x ")])]),
    "blocks-in-their-place": (
        [
            (turns([use()], "x"), ""),
            (turns("x", [result()], "y"), ""),
            (turns("x", [png(1)], "y"), ""),
        ],
        [turns("x", [use()], [result(content=[png(1), text("y")])])],
    ),
    "tool-use-ids-unique": (
        [(rounds("toolu_1", "toolu_1"), "must be unique")],
        [rounds("toolu_1", "toolu_2")],
    ),
    "tool-results-follow-tool-uses": (
        [
            (turns("x", [use()], "y"), "messages.1: `tool_use` ids were found without `tool_result` blocks"),
            (turns("x", [use(), use("toolu_2")], [result()]), "toolu_2"),
            (turns("x", [use()], [text("y"), result()]), "must come before other content"),
            (turns("x", [use()], [result(), result()]), "must have a single result"),
            (turns("x", "y", [result()]), "messages.2.content.0: unexpected `tool_use_id`"),
            (turns("x", [use()], [result("toolu_9")]), "unexpected `tool_use_id`"),
            (turns("x", [use()]), "were found without"),
        ],
        [
            turns("x", [text("y"), use(), use("toolu_2")], [result("toolu_2"), result(), text("z")]),
            body(
                messages=[
                    HELLO,
                    *({"role": "assistant", "content": [use(id)]} for id in ("toolu_1", "toolu_2")),
                    *({"role": "user", "content": [result(id)]} for id in ("toolu_1", "toolu_2")),
                ]
            ),
        ],
    ),
    "toolset-results-name-the-toolset": (
        [
            (turns("x", [use() | BROWSER], [result()], tools=[TOOLSET]), "tool_result.toolset_name"),
            (turns("x", [use()], [result() | BROWSER]), "tool_result.toolset_name"),
        ],
        [turns("x", [use() | BROWSER], [result() | BROWSER], tools=[TOOLSET])],
    ),
    "results-of-search-stand-alone": (
        [(turns("x", [use()], [result(content=[FOUND, text("y")])]), "may contain nothing else")],
        [turns("x", [use()], [result(content=[FOUND, FOUND])])],
    ),
    "prefill-supported": (
        [
            (turns("x", "The", model=OPUS), "does not support assistant message prefill"),
            (turns("x", "The "), "cannot end with trailing whitespace"),
        ],
        [turns("x", "The"), turns("x", "The", "y", model=OPUS), turns("x", "", model=OPUS)],
    ),
    "cache-breakpoints-at-most-four": (
        [
            (
                body([text("x", cache_control=MARK)] * 5),
                "A maximum of 4 blocks with cache_control may be provided. Found 5.",
            ),
            (body([text("x", cache_control=MARK)] * 4, cache_control=MARK), "Found 5"),
        ],
        [
            body([text("x", cache_control=MARK)] * 4),
            body([text("x", cache_control=MARK)] * 3, cache_control=MARK),
        ],
    ),
    "cache-ttl-order": (
        [
            (body([text("x", cache_control=MARK), text("y", cache_control=HOUR)]), "messages.0.content.1"),
            (
                body("x", tools=[{**WEATHER, "cache_control": MARK}], system=[text("y", cache_control=HOUR)]),
                "system.0",
            ),
        ],
        [body([text("x", cache_control=HOUR), text("y", cache_control=MARK)])],
    ),
    "cache-automatic-ttl-agrees": (
        [(body([text("x", cache_control=HOUR)], cache_control=MARK), "Top-level cache_control has ttl='5m'")],
        [body([text("x", cache_control=HOUR)], cache_control=HOUR)],
    ),
    "thinking-type-supported": (
        [
            (body(thinking={"type": "adaptive"}), "adaptive thinking is not supported on this model"),
            (body(model=OPUS, max_tokens=2000, thinking=ENABLED), '"thinking.type.enabled" is not supported'),
            (body(model=MYTHOS, thinking={"type": "disabled"}), '"thinking.type.disabled" is not supported'),
        ],
        [body(max_tokens=2000, thinking=ENABLED), body(model=MYTHOS, thinking={"type": "adaptive"})],
    ),
    "thinking-budget-below-max-tokens": (
        [(body(max_tokens=1024, thinking=ENABLED), "must be greater than `thinking.budget_tokens`")],
        [body(max_tokens=1025, thinking=ENABLED)],
    ),
    "no-forced-choice-while-thinking": (
        [
            (
                body(max_tokens=2000, thinking=ENABLED, tools=[WEATHER], tool_choice={"type": "any"}),
                "forces tool use",
            )
        ],
        [body(max_tokens=2000, thinking=ENABLED, tools=[WEATHER], tool_choice={"type": "auto"})],
    ),
    "forced-choice-supported": (
        [(body(model=MYTHOS, tools=[WEATHER], tool_choice={"type": "any"}), "not supported for this model")],
        [body(model=MYTHOS, tools=[WEATHER], tool_choice={"type": "none"})],
    ),
    "effort-supported": (
        [
            (body(output_config={"effort": "low"}), "is not supported on this model"),
            (
                body(model="claude-sonnet-4-6", output_config={"effort": "xhigh"}),
                "is not supported on this model",
            ),
            (
                body(model="claude-opus-5", thinking={"type": "disabled"}, output_config={"effort": "max"}),
                "needs thinking",
            ),
        ],
        [body(model="claude-opus-5", thinking={"type": "disabled"}, output_config={"effort": "high"})],
    ),
    "max-tokens-below-model-limit": (
        [(body(max_tokens=64_001), "max_tokens: 64001 > 64000, which is the maximum allowed")],
        [body(max_tokens=64_000)],
    ),
    "max-tokens-zero-alone": (
        [
            (body(max_tokens=0, stream=True), "stream"),
            (body(max_tokens=0, tools=[WEATHER], tool_choice={"type": "any"}), "tool_choice"),
            (body(model=OPUS, max_tokens=0, output_config=form(SCHEMA)), "output_config.format"),
        ],
        [body(max_tokens=0), body(max_tokens=0, stream=False)],
    ),
    "sampling-supported": (
        [
            (body(model=OPUS, temperature=0.5), "`temperature` is deprecated for this model"),
            (body(model=OPUS, top_p=0.5), "`top_p` is deprecated"),
            (body(model=OPUS, top_k=4), "`top_k` is deprecated"),
            (body(temperature=0.5, top_p=0.5), "cannot both be specified"),
        ],
        [body(model=OPUS, temperature=1), body(temperature=0.5), body(top_p=0.5, top_k=4)],
    ),
    "sampling-while-thinking": (
        [
            (body(max_tokens=2000, thinking=ENABLED, temperature=0.5), "may only be set to 1"),
            (body(max_tokens=2000, thinking=ENABLED, top_k=5), "must be unset"),
            (body(max_tokens=2000, thinking=ENABLED, top_p=0.9), "0.95"),
        ],
        [
            body(max_tokens=2000, thinking=ENABLED, top_p=0.95),
            body(max_tokens=2000, thinking=ENABLED, temperature=1),
        ],
    ),
    "inference-geo-known": (
        [(body(inference_geo="us"), "is not supported on this model")],
        [body(model=OPUS, inference_geo="us"), body(inference_geo=None)],
    ),
    "prompt-fits-the-window": (
        [
            (body("x" * 1_000_000), "prompt is too long: 250"),
        ],
        [body("x" * 790_000)],
    ),
}
# Tested elsewhere, or never reached because the schema says it first.
ELSEWHERE = {
    "thinking-signature-genuine",
    "web-results-genuine",
    "container-skills-exist",
    "container-skills-not-too-many",
    "file-kind-fits",
    "files-exist",
    "one-cursor-at-a-time",
    "mcp-servers-by-https",
    "toolsets-and-servers-match",
    "edits-in-order",
    "fallbacks-distinct",
    "thread-known",
    "speed-supported",
}


@pytest.mark.parametrize("id", CASES)
def test_refusals(server: MockServer, id: str) -> None:
    for data, says in CASES[id][0]:
        answer = post(server, data)
        assert answer.status_code == 400, answer.text[:300]
        found = answer.json()["error"]
        assert found["type"] == "invalid_request_error"
        assert says in found["message"]


@pytest.mark.parametrize("id", CASES)
def test_near_misses(server: MockServer, id: str) -> None:
    for data in CASES[id][1]:
        answer = post(server, data)
        assert answer.status_code == 200, answer.text[:300]


@pytest.mark.parametrize("id", CASES)
def test_a_fault_switches_each_constraint_off(server: MockServer, id: str) -> None:
    fault = next(item.fault for item in REGISTRY if item.id == id)
    with server.faults(fault):
        answers = [(post(server, data), says) for data, says in CASES[id][0]]
    assert any(answer.status_code == 200 or says not in answer.text for answer, says in answers)


def test_every_constraint_is_tested() -> None:
    messages = {item.id for item in REGISTRY if "createMessage" in item.operations or item.id in ELSEWHERE}
    assert messages == set(CASES) | ELSEWHERE


def test_constraints_cite_rules() -> None:
    for item in REGISTRY:
        assert item.rules
        assert all(re.fullmatch(r"[A-N]\d\d|D\d{3}|(doc|sdk)/[\w/.-]+", rule) for rule in item.rules)


def test_image_error_has_details(server: MockServer) -> None:
    found = post(server, body([text("x"), png(9000), png(10), png(1, 8001)])).json()["error"]
    assert found["details"] == {
        "error_code": "image_dimensions_too_large",
        "max_side_length_pixels": 8000,
        "paths": ["messages.0.content.1", "messages.0.content.3"],
    }


def test_unknown_and_retired_models(server: MockServer) -> None:
    for name in ("claude-unknown", "claude-opus-4-1"):
        answer = post(server, body(model=name))
        assert (answer.status_code, answer.json()["error"]["message"]) == (404, f"model: {name}")


def test_unknown_file(server: MockServer) -> None:
    image = {"type": "image", "source": {"type": "file", "file_id": "file_01AAAAAAAAAAAAAAAAAAAAAA"}}
    answer = post(server, body([image]))
    assert answer.status_code == 404
    assert "`file_01AAAAAAAAAAAAAAAAAAAAAA`" in answer.json()["error"]["message"]


def test_thinking_comes_back_unchanged(server: MockServer) -> None:
    block = thought(server)
    assert post(server, turns("Why?", [block, text("So.")], "And?")).status_code == 200
    for changed in ({**block, "thinking": "x"}, {**block, "signature": block["signature"][:-8] + "AAAAAAA="}):
        answer = post(server, turns("Why?", [changed, text("So.")], "And?"))
        assert (
            answer.json()["error"]["message"]
            == "messages.1.content.0: Invalid `signature` in `thinking` block"
        )
    old = {**block, "signature": "eA=="}
    assert post(server, turns("Why?", [old, text("So.")], "And?", "Then.", "Go on")).status_code == 200


def test_web_results_come_back_unchanged(server: MockServer) -> None:
    said = post(server, body("Search the web for tides", tools=[SEARCH])).json()["content"]
    assert post(server, turns("Search", said, "Thanks", tools=[SEARCH])).status_code == 200
    said[1]["content"][0]["encrypted_content"] += "A"
    answer = post(server, turns("Search", said, "Thanks", tools=[SEARCH]))
    assert "Invalid `encrypted_content`" in answer.json()["error"]["message"]


def test_overlong_prompt_gives_its_length(server: MockServer) -> None:
    data = body("word " * 300_000)
    answer = post(server, data).json()["error"]["message"]
    assert answer == f"prompt is too long: {count_prompt(data)} tokens > 200000 maximum"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({"model": MODEL, "messages": [HELLO]}, "max_tokens: Field required"),
        (body(model=""), "model: String should have at least 1 character"),
        (body(max_tokens=-1), "max_tokens: must be greater than or equal to 0"),
        (body(max_tokens=1.5), "max_tokens: Input should be a valid integer"),
        (body(max_tokens="1"), "max_tokens: Input should be a valid integer"),
        (body(messages=[]), "messages: at least one message is required"),
        (body(messages=[{"role": "user"}]), "messages.0.content: Field required"),
        (body(messages=[{"content": "x"}]), "messages.0.role: Field required"),
        (
            body(messages=[{"role": "tool", "content": "x"}]),
            'messages: Unexpected role "tool". Allowed roles are',
        ),
        (body(messages=[{**HELLO, "name": "x"}]), "messages.0.name: Extra inputs are not permitted"),
        (body([{"type": "text"}]), "messages.0.content.0.text.text: Field required"),
        (body([{"text": "x"}]), "messages.0.content.0.type: Field required"),
        (
            body([{"type": "hologram"}]),
            "messages.0.content.0: Input tag 'hologram' found using 'type' does not match",
        ),
        (body([{**png(1), "x": 1}]), "messages.0.content.0.image.x: Extra inputs are not permitted"),
        (body(surprise=1), "surprise: Extra inputs are not permitted"),
        (body(service_tier="gold"), "service_tier: Input should be 'auto' or 'standard_only'"),
        (body(temperature=1.1), "temperature: range: 0..1"),
        (body(system=7), "system: Input should be a valid"),
        (
            body(tool_choice={"type": "maybe"}, tools=[WEATHER]),
            "tool_choice: Input tag 'maybe' found using 'type'",
        ),
        (body(tools=[{"name": "x"}]), "tools.0.custom.input_schema: Field required"),
        (body(tools=[{**WEATHER, "name": "a" * 129}]), "tools.0.custom.name: String should match pattern"),
        (
            body(max_tokens=2000, thinking={"type": "enabled", "budget_tokens": 1023}),
            "thinking.enabled.budget_tokens: Input should be greater than or equal to 1024",
        ),
        (
            body([text("x", cache_control={"type": "ephemeral", "ttl": "2h"})]),
            "messages.0.content.0.text.cache_control.ttl: Input should be '5m' or '1h'",
        ),
        # One fault of several is reported, in the order of the API's checks.
        (body(model="", max_tokens=-1, surprise=1), "model: "),
        (body(max_tokens=-1, temperature=3, surprise=1), "max_tokens: "),
        (body(stop_sequences="x", zebra=1), "stop_sequences: "),
    ],
)
def test_messages_of_schema_faults(server: MockServer, data: dict[str, Any], says: str) -> None:
    answer = post(server, data)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith(says)
