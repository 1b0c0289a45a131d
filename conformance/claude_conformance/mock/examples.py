"""Replies from the contract's examples, for example mode and for operations without a handler."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.contract import Operation, View
from claude_conformance.contract import pointer as pointers
from claude_conformance.contract.examples import examples
from claude_conformance.mock.engine.values import sample
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import BytesReply, Event, JsonReply, Reply, StreamReply
from claude_conformance.wire.jsontext import dumps

STREAM, LINES, JSON = "text/event-stream", "application/x-jsonl", "application/json"


def example_reply(exchange: Validated) -> Reply:
    """Return the first example of the first success that the operation describes, or else a sampled value."""
    view, operation = exchange.view, exchange.operation
    code = min(code for code in operation.responses if code.isdigit() and code < "400")
    status, (at, node) = int(code), operation.responses[code]
    media = node.get("content") or {}
    if not media:
        return JsonReply(None, status)
    kind = STREAM if wants_stream(exchange) and STREAM in media else next(iter(media))
    place = f"{at}/content/{pointers.escape(kind)}"
    value = next(examples(view.document, media[kind]), None)
    if kind == STREAM:
        frames = value if value is not None else []
        return StreamReply([Event(frame.get("event"), frame["data"]) for frame in frames], status)
    if value is None:
        value = sampled(view, operation, place, media[kind])
    if kind == JSON:
        return JsonReply(value, status)
    if isinstance(value, list):
        return BytesReply("".join(dumps(item) + "\n" for item in value).encode(), kind, status)
    content = value if isinstance(value, str) else dumps(value)
    return BytesReply(content.encode(), kind, status)


def wants_stream(exchange: Validated) -> bool:
    return isinstance(exchange.body, Mapping) and exchange.body.get("stream") is True


def sampled(view: View, operation: Operation, place: str, media: Mapping[str, Any]) -> Any:
    """Return a value for the schema of a Media Type Object. Raises `ApiError` if it has no schema."""
    schema = media.get("schema")
    if schema is None:
        raise ApiError(500, f"{operation.id}: the contract has neither example nor schema at {place}")
    return sample({**schema, "components": view.document["components"]})
