"""Requests and readers that the tests of the mock share."""

from __future__ import annotations

import json
from typing import Any

import httpx

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockServer

OLD, NEW = "2023-06-01", "2026-10-21"
MODEL = "claude-sonnet-4-5"
VIEW = load_contract().view(OLD)

WEATHER = {
    "name": "get_weather",
    "description": "Looks up the weather of a place.",
    "input_schema": {
        "type": "object",
        "required": ["city"],
        "properties": {"city": {"type": "string"}, "unit": {"enum": ["c", "f"]}},
        "additionalProperties": False,
    },
}


def headers(server: MockServer, **more: str) -> dict[str, str]:
    base = {"x-api-key": server.api_key, "anthropic-version": OLD, "content-type": "application/json"}
    return base | {name.replace("_", "-"): value for name, value in more.items()}


def body(text: Any = "Hello, Claude", **more: Any) -> dict[str, Any]:
    base = {"model": MODEL, "max_tokens": 1024, "messages": [{"role": "user", "content": text}]}
    return base | more


def post(server: MockServer, data: dict[str, Any], **more: str) -> httpx.Response:
    return httpx.post(f"{server.url}/v1/messages", json=data, headers=headers(server, **more), timeout=20)


def events(text: str) -> list[tuple[str | None, Any]]:
    """Name and decoded data of each event of a finished stream."""
    found = []
    for frame in text.split("\n\n"):
        lines = dict(line.partition(": ")[::2] for line in frame.split("\n") if line)
        if lines:
            found.append((lines.get("event"), json.loads(lines["data"])))
    return found


def assembled(found: list[tuple[str | None, Any]]) -> dict[str, Any]:
    """The message that a stream builds, put together without the mock's help."""
    message: dict[str, Any] = {}
    pieces: dict[int, str] = {}
    for name, data in found:
        assert name == data["type"]
        if name == "message_start":
            message = data["message"]
        elif name == "content_block_start":
            assert data["index"] == len(message["content"])
            message["content"].append(data["content_block"])
            pieces[data["index"]] = ""
        elif name == "content_block_delta":
            _apply(message["content"][data["index"]], data["delta"], pieces, data["index"])
        elif name == "content_block_stop":
            block = message["content"][data["index"]]
            if block["type"].endswith("tool_use"):
                block["input"] = json.loads(pieces[data["index"]] or "{}")
        elif name == "message_delta":
            message |= data["delta"]
            message["usage"] = message["usage"] | data["usage"]
    return message


def _apply(block: dict[str, Any], delta: dict[str, Any], pieces: dict[int, str], index: int) -> None:
    kind = delta["type"]
    if kind == "text_delta":
        block["text"] += delta["text"]
    elif kind == "thinking_delta":
        block["thinking"] += delta["thinking"]
    elif kind == "signature_delta":
        block["signature"] = delta["signature"]
    elif kind == "input_json_delta":
        pieces[index] += delta["partial_json"]
    elif kind == "citations_delta":
        block["citations"] = [*block["citations"], delta["citation"]]
    else:
        raise AssertionError(f"unknown delta {kind}")
