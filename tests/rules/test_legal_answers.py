"""Answers that the API legally gives although few do: no rule on meaning fails on them, all see others."""

from __future__ import annotations

import json
from typing import Any

import pytest

from claude_conformance.contract import load_contract
from claude_conformance.rules import HELD, Finding, Observation, find_rule
from claude_conformance.wire import Exchange, Request, Response

PLAIN: dict[str, Any] = {"model": "m", "max_tokens": 99, "messages": [{"role": "user", "content": "Hello"}]}
WEB = {"type": "web_search_20250305", "name": "web_search"}
FIND = {"type": "tool_search_tool_bm25_20251119", "name": "tool_search_tool_bm25"}
CODE = {"type": "code_execution_20250825", "name": "code_execution"}
CUSTOM = {"name": "get_tides", "input_schema": {"type": "object"}}


def call(name: str, id_: str = "srvtoolu_1", **more: Any) -> dict[str, Any]:
    return {"type": "server_tool_use", "id": id_, "name": name, "input": {}, **more}


def hit(url: str) -> dict[str, Any]:
    return {
        "type": "web_search_result",
        "url": url,
        "title": "t",
        "encrypted_content": "eA==",
        "page_age": None,
    }


def found(*urls: str, id_: str = "srvtoolu_1") -> dict[str, Any]:
    return {"type": "web_search_tool_result", "tool_use_id": id_, "content": [hit(url) for url in urls]}


def failed(id_: str = "srvtoolu_1") -> dict[str, Any]:
    error = {"type": "web_search_tool_result_error", "error_code": "max_uses_exceeded"}
    return {"type": "web_search_tool_result", "tool_use_id": id_, "content": error}


def tools_found(*names: str) -> list[dict[str, Any]]:
    references = [{"type": "tool_reference", "tool_name": name} for name in names]
    content = {"type": "tool_search_tool_search_result", "tool_references": references}
    result = {"type": "tool_search_tool_result", "tool_use_id": "srvtoolu_1", "content": content}
    return [call("tool_search_tool_bm25"), result]


def finding(
    rule: str,
    content: list[dict[str, Any]],
    sent: dict[str, Any] | None = None,
    *,
    stop: str = "end_turn",
    **usage: Any,
) -> Finding:
    """What the observer of a rule says of a message."""
    message = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "m",
        "content": content,
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": {"input_tokens": 3, "output_tokens": 9, **usage},
    }
    data = json.dumps(message).encode()
    request = Request(
        "POST",
        "http://h/v1/messages",
        (("anthropic-version", "2023-06-01"),),
        json.dumps({**PLAIN, **(sent or {})}).encode(),
    )
    exchange = Exchange(request, Response(200, (("content-type", "application/json"),), data, len(data)))
    view = load_contract().view("2023-06-01")
    observe = find_rule(rule).observe
    assert observe is not None
    return observe(Observation(exchange, view, view.match("POST", "/v1/messages").operation, True))


def text(*citations: dict[str, Any]) -> dict[str, Any]:
    return {"type": "text", "text": "So it is.", "citations": list(citations)}


def page(url: str) -> dict[str, Any]:
    place = {"type": "web_search_result_location", "url": url, "title": "t"}
    return {**place, "cited_text": "x", "encrypted_index": "eA=="}


FALLBACK = {"type": "fallback", "from": {"model": "m"}, "to": {"model": "n"}}
SEARCHING = {"tools": [WEB]}
LEGAL: list[tuple[str, Finding]] = [
    ("a turn that waits for the client", finding("V03", [call("web_search")], SEARCHING, stop="tool_use")),
    ("a turn that pauses", finding("V03", [call("web_search")], SEARCHING, stop="pause_turn")),
    ("a result of an earlier call", finding("V03", [found("https://a.example/")], SEARCHING)),
    (
        "a search by code",
        finding("V02", [call("code_execution")], {"tools": [{**WEB, "type": "web_search_20260209"}]}),
    ),
    ("a tool of a later kind", finding("V02", [call("tide_search")], SEARCHING)),
    (
        "what an MCP server brings",
        finding(
            "V01",
            tools_found("other"),
            {"tools": [FIND, CUSTOM, {"type": "mcp_toolset", "mcp_server_name": "s"}]},
        ),
    ),
    ("a search that failed, uncounted", finding("V11", [call("web_search"), failed()], SEARCHING)),
    (
        "a refused turn without counters",
        finding("V11", [call("web_search"), found("https://a.example/")], SEARCHING, stop="refusal"),
    ),
    ("another model that takes over", finding("V09", [FALLBACK, text()])),
    (
        "documents that were fetched",
        finding(
            "V06",
            [
                text(
                    {
                        "type": "char_location",
                        "cited_text": "x",
                        "document_index": 4,
                        "document_title": "t",
                        "start_char_index": 0,
                        "end_char_index": 1,
                    }
                )
            ],
        ),
    ),
    (
        "a page that code found",
        finding(
            "V08",
            [call("code_execution"), found("https://a.example/"), text(page("https://b.example/"))],
            SEARCHING,
        ),
    ),
    (
        "a compaction counted apart",
        finding(
            "V14",
            [text()],
            iterations=[
                {"type": "compaction", "input_tokens": 900, "output_tokens": 80},
                {"type": "message", "input_tokens": 3, "output_tokens": 9},
            ],
        ),
    ),
    (
        "an advisor counted apart",
        finding(
            "V14",
            [text()],
            iterations=[
                {"type": "message", "input_tokens": 1, "output_tokens": 4},
                {"type": "advisor_message", "input_tokens": 99, "output_tokens": 99},
                {"type": "message", "input_tokens": 2, "output_tokens": 5},
            ],
        ),
    ),
    (
        "the last model that took over",
        finding(
            "V14",
            [text()],
            iterations=[
                {"type": "message", "input_tokens": 2, "output_tokens": 0},
                {"type": "fallback_message", "input_tokens": 3, "output_tokens": 9},
            ],
        ),
    ),
    (
        "a place that is unknown",
        finding(
            "V15", [text()], {"inference_geo": "us"}, inference_geo="not_available", service_tier="standard"
        ),
    ),
    (
        "a code call of an earlier request",
        finding(
            "V04",
            [
                {
                    "type": "tool_use",
                    "id": "toolu_1",
                    "name": "get_tides",
                    "input": {},
                    "caller": {"type": "code_execution_20250825", "tool_id": "srvtoolu_9"},
                }
            ],
            {"tools": [CUSTOM]},
            stop="tool_use",
        ),
    ),
]
WRONG: list[tuple[str, Finding]] = [
    ("a call without result", finding("V03", [call("web_search"), text()], SEARCHING)),
    ("a call without its tool", finding("V02", [call("web_fetch")], SEARCHING)),
    ("a tool that nothing defines", finding("V01", tools_found("other"), {"tools": [FIND, CUSTOM]})),
    (
        "a search that is not counted",
        finding("V11", [call("web_search"), found("https://a.example/")], SEARCHING),
    ),
    (
        "a page of nowhere",
        finding(
            "V08",
            [call("web_search"), found("https://a.example/"), text(page("https://b.example/"))],
            SEARCHING,
        ),
    ),
    (
        "iterations that sum to less",
        finding("V14", [text()], iterations=[{"type": "message", "input_tokens": 1, "output_tokens": 4}]),
    ),
    ("another place", finding("V15", [text()], {"inference_geo": "us"}, inference_geo="global")),
    ("the tier of batches", finding("V15", [text()], service_tier="batch")),
    ("more thinking than output", finding("V13", [text()], output_tokens_details={"thinking_tokens": 10})),
]


@pytest.mark.parametrize(("what", "said"), LEGAL, ids=[what for what, _ in LEGAL])
def test_what_is_legal_is_left_alone(what: str, said: Finding) -> None:
    assert said in (None, HELD), what


@pytest.mark.parametrize(("what", "said"), WRONG, ids=[what for what, _ in WRONG])
def test_what_is_wrong_is_seen(what: str, said: Finding) -> None:
    assert said, what


def test_a_model_that_changes_its_name_is_seen() -> None:
    view = load_contract().view("2023-06-01")
    observe = find_rule("V09").observe
    assert observe is not None
    memories: dict[str, dict[str, Any]] = {}
    said = []
    for model in ("m-20260101", "m-20260101", "other"):
        message = {"type": "message", "model": model, "content": [], "stop_reason": "end_turn"}
        data = json.dumps(message).encode()
        request = Request("POST", "http://h/v1/messages", (), json.dumps(PLAIN).encode())
        made = Exchange(request, Response(200, (("content-type", "application/json"),), data, len(data)))
        operation = view.match("POST", "/v1/messages").operation
        said.append(observe(Observation(made, view, operation, True, memories)))
    assert said[:2] == [HELD, HELD]
    assert said[2]
