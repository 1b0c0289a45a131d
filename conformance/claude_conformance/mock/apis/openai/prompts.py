"""Turns a request in the shape of OpenAI into one of Messages."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.mock.http.errors import invalid

DEFAULT_TOKENS = 4096
SYSTEM = ("system", "developer")
CHOICES = {"auto": "auto", "none": "none", "required": "any"}


def prompt_of(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the body of Messages. What has no effect is left out. Raises `ApiError` (400)."""
    system = [_text(one["content"]) for one in body["messages"] if one["role"] in SYSTEM]
    spoken = [made for one in body["messages"] if one["role"] not in SYSTEM for made in _messages(one)]
    most = body.get("max_completion_tokens") or body.get("max_tokens") or DEFAULT_TOKENS
    found: dict[str, Any] = {"model": body["model"], "max_tokens": most, "messages": spoken}
    found |= {name: body[name] for name in ("top_p", "thinking") if body.get(name) is not None}
    if system:
        found["system"] = "\n".join(system)
    if body.get("temperature") is not None:
        found["temperature"] = min(1, body["temperature"])
    stop = body.get("stop") or []
    stops = [one for one in ([stop] if isinstance(stop, str) else stop) if one.strip()]
    if stops:
        found["stop_sequences"] = stops
    return found | _tools(body)


def _tools(body: Mapping[str, Any]) -> dict[str, Any]:
    functions = [tool["function"] for tool in body.get("tools") or ()] + list(body.get("functions") or ())
    if not functions:
        return {}
    tools = [
        {
            "name": one["name"],
            "input_schema": one.get("parameters") or {"type": "object"},
            **({"description": one["description"]} if one.get("description") else {}),
        }
        for one in functions
    ]
    wanted = body.get("tool_choice") or "auto"
    if isinstance(wanted, str):
        choice: dict[str, Any] = {"type": CHOICES[wanted]}
    else:
        choice = {"type": "tool", "name": wanted["function"]["name"]}
    if body.get("parallel_tool_calls") is False and choice["type"] != "none":
        choice["disable_parallel_tool_use"] = True
    return {"tools": tools, "tool_choice": choice}


def _messages(message: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Return the message of Messages, or nothing for a message without content."""
    role = message["role"]
    if role in ("tool", "function"):
        name = message.get("tool_call_id") or f"toolu_{message.get('name', 'function')}"
        result = {"type": "tool_result", "tool_use_id": name, "content": _text(message["content"])}
        yield {"role": "user", "content": [result]}
        return
    blocks = [block for part in _parts(message.get("content")) for block in _block(part)]
    calls = list(message.get("tool_calls") or ())
    if message.get("function_call"):
        own = message["function_call"]
        calls.append({"id": f"toolu_{own['name']}", "function": own})
    blocks += [_call(one) for one in calls]
    if blocks:
        yield {"role": role, "content": blocks}


def _call(call: Mapping[str, Any]) -> dict[str, Any]:
    function = call["function"]
    try:
        arguments = json.loads(function["arguments"] or "{}")
    except ValueError:
        arguments = None
    if not isinstance(arguments, dict):
        raise invalid(f"messages: the arguments of {function['name']} are not a JSON object")
    return {"type": "tool_use", "id": call["id"], "name": function["name"], "input": arguments}


def _parts(content: Any) -> list[Mapping[str, Any]]:
    return [{"type": "text", "text": content}] if isinstance(content, str) else list(content or ())


def _text(content: Any) -> str:
    return "\n".join(part["text"] for part in _parts(content) if part["type"] == "text")


def _block(part: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Return the block of a part. Audio and files are left out."""
    if part["type"] == "text" and part["text"]:
        yield {"type": "text", "text": part["text"]}
    elif part["type"] == "image_url":
        url = part["image_url"]["url"]
        head, comma, data = url.partition(";base64,")
        if comma and head.startswith("data:"):
            source = {"type": "base64", "media_type": head.removeprefix("data:"), "data": data}
        else:
            source = {"type": "url", "url": url}
        yield {"type": "image", "source": source}
