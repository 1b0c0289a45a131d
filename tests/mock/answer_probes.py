"""Requests whose responses show faults of the model's text, names and counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mock_kit import WEATHER, body
from mock_probes import CODE, SEARCH

NEWEST = "claude-opus-4-8"
TEXT = 'Tides:\n\n  two\tcolumns   here\n\n"Z\u00fcrich" \U0001f388 C:\\new <b>&amp;</b> done'
VALUES: dict[str, Any] = {
    "big": 9007199254740993,
    "tenth": 0.1,
    "yes": True,
    "nothing": None,
    "digits": "12",
    "empty": "",
    "text": " e\u0301 \u2028 \\u0041 \U0001f388\n",
    "list": [],
    "lists": [[1], 2],
    "alone": [1],
    "object": {},
    "inner": {"gr\u00f6\u00dfe": 1},
}
EXACT = {
    "name": "record",
    "input_schema": {
        "type": "object",
        "properties": {name: {"const": value} for name, value in VALUES.items()},
        "required": list(VALUES),
    },
}
TIDES = {
    "name": "get_tides",
    "description": "Looks up tides.",
    "input_schema": {"type": "object"},
    "defer_loading": True,
}
FIND = {"type": "tool_search_tool_bm25_20251119", "name": "tool_search_tool_bm25"}
BETAS = {"edit": "context-management-2025-06-27", "compact": "compact-2026-01-12"}


def _document(source: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "document", "source": source, "citations": {"enabled": True}, **more}


def _results() -> list[dict[str, Any]]:
    texts = [{"type": "text", "text": text} for text in ("The harbour is deep.", "It was dredged.")]
    source = {"type": "search_result", "source": "https://example.com/a", "title": "Depth"}
    return [
        {**source, "content": texts, "citations": {"enabled": True}},
        {"type": "text", "text": "How deep?"},
    ]


def _documents() -> list[dict[str, Any]]:
    chunks = [{"type": "text", "text": text} for text in ("Swans winter here.", "Ferries leave.")]
    pdf = {"type": "base64", "media_type": "application/pdf", "data": "JVBERi0xLjQK"}
    return [
        _document({"type": "text", "media_type": "text/plain", "data": "It is old."}, title="Notes"),
        _document({"type": "content", "content": chunks}),
        _document(pdf),
        {"type": "text", "text": "What winters here?"},
    ]


def _rounds(number: int, start: str = "toolu_0") -> list[dict[str, Any]]:
    turns: list[dict[str, Any]] = [{"role": "user", "content": "How is the weather?"}]
    for place in range(number):
        call = {"type": "tool_use", "id": f"{start}{place}", "name": "get_weather", "input": {"city": "Lima"}}
        answer = {"type": "tool_result", "tool_use_id": call["id"], "content": "Rain. " * 40}
        turns += [{"role": "assistant", "content": [call]}, {"role": "user", "content": [answer]}]
    return turns


def answer_probes(post: Callable[..., dict[str, Any]]) -> list[dict[str, Any]]:
    """The requests; `post` makes one."""
    echo = body(f"Repeat the text in the tags:\n<text>\n{TEXT}\n</text>")
    exact = body("Record.", tools=[EXACT], tool_choice={"type": "tool", "name": "record"})
    schema = {
        "type": "object",
        "properties": {"big": {"type": "integer", "const": VALUES["big"]}},
        "additionalProperties": False,
    }
    search = body("Search the web for tides.", tools=[{**SEARCH, "allowed_domains": ["example.com"]}])
    code = body("Run 6 * 7 in code.", tools=[CODE])
    xlsx = {"type": "anthropic", "skill_id": "xlsx", "version": "latest"}
    edit = {"type": "clear_tool_uses_20250919", "trigger": {"type": "tool_uses", "value": 1}}
    edited = body(
        messages=_rounds(3),
        tools=[WEATHER],
        context_management={"edits": [{**edit, "keep": {"type": "tool_uses", "value": 1}}]},
    )
    counted = {name: value for name, value in edited.items() if name != "max_tokens"}
    documents = {name: value for name, value in body(_documents()).items() if name != "max_tokens"}
    file = {"type": "file", "file_id": "file_01AAAAAAAAAAAAAAAAAAAAAA"}
    count = "/v1/messages/count_tokens"
    return [
        *(post({**sent, **more}) for sent in (echo, exact, search) for more in ({}, {"stream": True})),
        post(
            body(
                "Make one up.",
                model=NEWEST,
                output_config={"format": {"type": "json_schema", "schema": schema}},
            )
        ),
        post(body("Find a tool for tides.", tools=[FIND, WEATHER, TIDES])),
        post(code),
        post({**code, "container": "container_011Harbour"}),
        post({**code, "container": {"skills": [xlsx]}}),
        post(body(_documents())),
        post(body(_results())),
        post(body(service_tier="standard_only", max_tokens=1)),
        post(body(model=NEWEST, inference_geo="us", max_tokens=1)),
        post(edited, anthropic_beta=BETAS["edit"]),
        post(counted, count, anthropic_beta=BETAS["edit"]),
        post(documents, count),
        post(
            body(model=NEWEST, context_management={"edits": [{"type": "compact_20260112"}]}),
            anthropic_beta=BETAS["compact"],
        ),
        post(body(messages=_rounds(2), tools=[WEATHER])),
        post(body(messages=_rounds(1, "toolu_01D7FLrfh4GYq7yT1ULFeyM"), tools=[WEATHER])),
        post(body([{**_document(file), "title": "Tides"}])),
        post(
            {**code, "messages": body([{"type": "container_upload", "file_id": file["file_id"]}])["messages"]}
        ),
        post(body(model=NEWEST, output_config={"effort": "max"}, max_tokens=1)),
        post(body(model=NEWEST, max_tokens=64_000)),
    ]
