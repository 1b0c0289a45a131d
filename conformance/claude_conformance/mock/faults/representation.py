"""Faults of bytes: codings and charsets of responses, framing of requests."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
import gzip
import traceback
import zlib
from collections.abc import Callable

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import BytesReply, JsonReply, LinesReply, Raw, Reply, StreamReply
from claude_conformance.mock.http.requests import Request
from claude_conformance.wire.jsontext import dumps

from .base import MESSAGES, Body, fault

_WITHOUT_BODY = (204, 304)


def _bytes(reply: JsonReply, change: Callable[[bytes], bytes], **headers: str) -> Reply:
    """The reply with the bytes of its JSON changed, and these headers (`_` for `-`)."""
    if reply.body is None:
        return reply
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    content = change(dumps(reply.body).encode(errors="surrogatepass"))
    return BytesReply(content, "application/json", reply.status, {**reply.headers, **more}, reply.delay)


def _labelled(reply: Reply, coding: str) -> Reply:
    if isinstance(reply, JsonReply | BytesReply) and reply.status not in _WITHOUT_BODY:
        reply.headers["content-encoding"] = coding
    return reply


def _accepts(exchange: Exchange, coding: str) -> bool:
    return coding in (exchange.request.header("accept-encoding") or "")


@fault("reply", "gzip-label-on-plain-body")
def gzip_label(exchange: Exchange, reply: Reply) -> Reply:
    """Plain bodies have content-encoding gzip"""
    return _labelled(reply, "gzip")


@fault("reply", "gzip-label-on-plain-errors")
def gzip_label_on_errors(exchange: Exchange, reply: Reply) -> Reply:
    """Plain error bodies have content-encoding gzip"""
    return _labelled(reply, "gzip") if reply.status >= 400 else reply


@fault("reply", "gzip-label-on-plain-streams", operations=MESSAGES)
def gzip_label_on_streams(exchange: Exchange, reply: Reply) -> Reply:
    """Plain streams have content-encoding gzip"""
    if isinstance(reply, StreamReply):
        reply.headers["content-encoding"] = "gzip"
    return reply


@fault("reply", "deflate-label-on-plain-body")
def deflate_label(exchange: Exchange, reply: Reply) -> Reply:
    """Plain bodies have content-encoding deflate"""
    return _labelled(reply, "deflate")


@fault("reply", "gzip-cut-short")
def gzip_cut(exchange: Exchange, reply: Reply) -> Reply:
    """Bodies in gzip end too early"""
    if isinstance(reply, JsonReply) and _accepts(exchange, "gzip"):
        return _bytes(reply, lambda raw: gzip.compress(raw, mtime=0)[:-9], content_encoding="gzip")
    return reply


@fault("reply", "gzip-twice-labelled-once")
def gzip_twice(exchange: Exchange, reply: Reply) -> Reply:
    """Bodies are packed twice, and content-encoding says gzip once"""
    if isinstance(reply, JsonReply):
        return _bytes(
            reply, lambda raw: gzip.compress(gzip.compress(raw, mtime=0), mtime=0), content_encoding="gzip"
        )
    return reply


@fault("reply", "gzip-without-label")
def gzip_unlabelled(exchange: Exchange, reply: Reply) -> Reply:
    """Bodies are compressed without a content-encoding header"""
    return _bytes(reply, lambda raw: gzip.compress(raw, mtime=0)) if isinstance(reply, JsonReply) else reply


@fault("reply", "br-label-on-plain-body")
def br_label(exchange: Exchange, reply: Reply) -> Reply:
    """Plain bodies have content-encoding br"""
    return _labelled(reply, "br")


@fault("reply", "gzip-where-not-accepted")
def gzip_unasked(exchange: Exchange, reply: Reply) -> Reply:
    """Bodies are sent in gzip, even to clients that ask for identity"""
    if isinstance(reply, JsonReply):
        return _bytes(reply, lambda raw: gzip.compress(raw, mtime=0), content_encoding="gzip")
    return reply


@fault("reply", "gzip-answers")
def gzip_answers(exchange: Exchange, reply: Reply) -> Reply:
    """Bodies and streams are sent in gzip to clients that accept it"""
    if not _accepts(exchange, "gzip"):
        return reply
    if isinstance(reply, JsonReply):
        return _bytes(reply, lambda raw: gzip.compress(raw, mtime=0), content_encoding="gzip")
    if isinstance(reply, StreamReply):
        packer = zlib.compressobj(wbits=16 + zlib.MAX_WBITS)
        frames = []
        for frame in reply.frames:
            if not hasattr(frame, "encode"):
                return reply
            packed = packer.compress(frame.encode()) + packer.flush(zlib.Z_SYNC_FLUSH)
            frames.append(Raw(packed, frame.delay))
        reply.frames = [*frames, Raw(packer.flush())]
        reply.headers["content-encoding"] = "gzip"
    return reply


@fault("reply", "json-in-latin-1")
def json_in_latin_1(exchange: Exchange, reply: Reply) -> Reply:
    """JSON is sent in ISO 8859-1"""
    if isinstance(reply, JsonReply):
        return _bytes(reply, lambda raw: raw.decode(errors="replace").encode("latin-1", "replace"))
    return reply


@fault("reply", "stream-in-latin-1", operations=MESSAGES)
def stream_in_latin_1(exchange: Exchange, reply: Reply) -> Reply:
    """Streams are sent in ISO 8859-1"""
    if isinstance(reply, StreamReply):
        reply.frames = [
            Raw(frame.encode().decode().encode("latin-1", "replace"), frame.delay)
            if hasattr(frame, "encode")
            else frame
            for frame in reply.frames
        ]
    return reply


@fault("reply", "charset-latin-1")
def charset_latin_1(exchange: Exchange, reply: Reply) -> Reply:
    """The content-type of JSON in UTF-8 says charset=iso-8859-1"""
    if isinstance(reply, JsonReply | BytesReply) and "json" in reply.headers.get("content-type", ""):
        reply.headers["content-type"] = "application/json; charset=iso-8859-1"
    return reply


@fault("reply", "stream-charset-latin-1", operations=MESSAGES)
def stream_charset_latin_1(exchange: Exchange, reply: Reply) -> Reply:
    """The content-type of streams in UTF-8 says charset=iso-8859-1"""
    if isinstance(reply, StreamReply):
        reply.headers["content-type"] = "text/event-stream; charset=iso-8859-1"
    return reply


@fault("request", "chunked-refused")
def chunked_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Request bodies in chunks are refused"""
    if request.header("transfer-encoding") is None:
        return request
    error = {"type": "invalid_request_error", "message": "A content-length is required."}
    body = {"type": "error", "error": error, "request_id": exchange.request_id}
    return JsonReply(body, 411, {"content-type": "application/json"})


@fault("request", "chunked-cut")
def chunked_cut(exchange: Exchange, request: Request) -> Request:
    """Of a request body in chunks only the first is read"""
    if request.header("transfer-encoding") is not None:
        request.content = request.content[: len(request.content) // 3]
    return request


@fault("request", "expect-refused")
def expect_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Requests with expect are refused"""
    if request.header("expect") is None:
        return request
    error = {"type": "invalid_request_error", "message": "The expectation cannot be met."}
    body = {"type": "error", "error": error, "request_id": exchange.request_id}
    return JsonReply(body, 417, {"content-type": "application/json"})


def _message(id: str, summary: str, change: Callable[[Body], str]) -> None:
    """Register a fault that writes another `error.message`."""

    def hook(exchange: Exchange, reply: Reply) -> Reply:
        if isinstance(reply, JsonReply) and reply.status >= 400:
            error = reply.body["error"]
            reply.body = {**reply.body, "error": {**error, "message": change(reply.body)}}
        return reply

    hook.__doc__ = summary
    fault("reply", id, "D022")(hook)


def _trace(body: Body) -> str:
    try:
        raise ValueError(body["error"]["message"])
    except ValueError:
        return traceback.format_exc()


_message("error-message-blank", "error.message is blank", lambda _: " ")
_message("error-message-json", "error.message is another error as JSON", dumps)
_message(
    "error-message-with-json",
    "error.message ends with another error as JSON",
    lambda body: f"upstream said: {dumps(body)}",
)
_message(
    "error-message-python",
    "error.message has another error as Python writes it",
    lambda body: f"Error: {body}",
)
_message(
    "error-message-html",
    "error.message is a web page",
    lambda body: f"<html><body><h1>{body['error']['message']}</h1></body></html>",
)
_message("error-message-trace", "error.message is a traceback", _trace)
_message(
    "error-message-packed",
    "error.message is a gzip body decoded as text",
    lambda body: gzip.compress(dumps(body).encode(), mtime=0).decode(errors="replace"),
)
_message(
    "error-message-control",
    "error.message has control characters",
    lambda body: f"\x1b[31m{body['error']['message']}\x1b[0m",
)


@fault("reply", "batch-error-message-json", "D022", operations=("getMessageBatchResults",))
def batch_message_json(exchange: Exchange, reply: Reply) -> Reply:
    """The error.message of an errored result is another error as JSON"""
    if isinstance(reply, LinesReply):
        lines = reply.lines
        reply.lines = (_with_json(line) for line in lines)
    return reply


def _with_json(line: Body) -> Body:
    result = line["result"]
    if "error" not in result:
        return line
    envelope = result["error"]
    inner = {**envelope["error"], "message": dumps(envelope)}
    return {**line, "result": {**result, "error": {**envelope, "error": inner}}}


@fault("events", "stream-error-message-json", "D022", operations=MESSAGES)
def stream_message_json(exchange: Exchange, frames: list[object]) -> list[object]:
    """The error.message of an error event is another error as JSON"""
    for frame in frames:
        data = getattr(frame, "data", None)
        if isinstance(data, dict) and data.get("type") == "error":
            data["error"] = {**data["error"], "message": dumps(data)}
    return frames
