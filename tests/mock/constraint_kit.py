"""Requests, and parts of them, for the cases of constraints."""

from __future__ import annotations

import base64
import struct
from typing import Any

from mock_kit import body, post

from claude_conformance.mock import MockServer

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


def gif(media_type: str) -> dict[str, Any]:
    data = base64.b64encode(b"GIF89a" + struct.pack("<HH", 4, 4)).decode()
    return {"type": "image", "source": {"type": "base64", "media_type": media_type, "data": data}}


Cases = dict[str, tuple[list[tuple[dict[str, Any], str]], list[dict[str, Any]]]]
"""By constraint: what it refuses, with a part of the message, and what is near to that and fine."""
