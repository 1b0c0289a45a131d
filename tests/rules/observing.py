"""One exchange as an observer sees it, made from what the server sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from claude_conformance.contract import load_contract
from claude_conformance.rules import Observation
from claude_conformance.wire import Event, Exchange, Fault, Frame, Request, Response

VIEW = load_contract().view()
JSON = "application/json"
EVENTS = "text/event-stream"


def seen(
    status: int = 200,
    body: Any = None,
    *,
    operation: str | None = "createMessage",
    sent: Any = None,
    headers: Mapping[str, str] | None = None,
    media_type: str | None = JSON,
    raw: bytes | None = None,
    events: Iterable[Any] = (),
    fault: Fault | None = None,
    asked: Mapping[str, str] | None = None,
    url: str = "http://h/v1/messages",
    memories: dict[str, dict[str, Any]] | None = None,
    authenticated: bool = True,
    **response: Any,
) -> Observation:
    """One exchange. Its request counts as valid, in any form."""
    fields = {**({"content-type": media_type} if media_type else {}), **(headers or {})}
    text = raw if raw is not None else json.dumps(body if body is not None else {}).encode()
    asked_body = json.dumps(sent if sent is not None else {"model": "m"}).encode()
    exchange = Exchange(
        Request("POST", url, tuple((asked or {}).items()), asked_body),
        Response(status, tuple(fields.items()), text, **response),
        tuple(Event.of(0.0, Frame(str(item.get("type", "")), json.dumps(item))) for item in events),
        fault,
    )
    found = VIEW.operations[operation] if operation else None
    known = {} if memories is None else memories
    made = Observation(exchange, VIEW, found, authenticated, known)
    made.__dict__["proper"] = True
    return made


def error(kind: str = "api_error", message: Any = "It broke.", **more: Any) -> dict[str, Any]:
    """An error envelope."""
    return {"type": "error", "error": {"type": kind, "message": message, **more}}


def message(*content: Any, stop: str | None = "end_turn", sent: Any = None, **fields: Any) -> Observation:
    """A response with this content."""
    return seen(200, message_body(*content, stop=stop, **fields), sent=sent)


def message_body(*content: Any, stop: str | None = "end_turn", **fields: Any) -> dict[str, Any]:
    """A message with this content; a string is a text block."""
    blocks = [{"type": "text", "text": item} if isinstance(item, str) else item for item in content]
    usage = {"input_tokens": 9, "output_tokens": 5, **fields.pop("usage", {})}
    head = {"id": "msg_1", "type": "message", "role": "assistant", "model": "m"}
    return {
        **head,
        "content": blocks,
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": usage,
        **fields,
    }
