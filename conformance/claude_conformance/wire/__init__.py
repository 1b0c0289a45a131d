"""Wire formats: incremental decoders, recorded exchanges, redaction."""

from claude_conformance.wire.codings import OFFERED, BodyDecoder, CodingError, coding_names
from claude_conformance.wire.curl import curl
from claude_conformance.wire.exchange import (
    Event,
    Exchange,
    Fault,
    Headers,
    Request,
    Response,
    header_value,
)
from claude_conformance.wire.jsonl import JsonlDecoder, JsonlLine
from claude_conformance.wire.jsontext import JsonError, parse_json
from claude_conformance.wire.redact import (
    PIECE_CAP,
    UNKNOWN_KEY,
    Redactor,
    strip_userinfo,
    userinfo_secrets,
    visible,
)
from claude_conformance.wire.sse import Frame, SseDecoder, WireError

__all__ = [
    "OFFERED",
    "PIECE_CAP",
    "UNKNOWN_KEY",
    "BodyDecoder",
    "CodingError",
    "Event",
    "Exchange",
    "Fault",
    "Frame",
    "Headers",
    "JsonError",
    "JsonlDecoder",
    "JsonlLine",
    "Redactor",
    "Request",
    "Response",
    "SseDecoder",
    "WireError",
    "coding_names",
    "curl",
    "header_value",
    "parse_json",
    "strip_userinfo",
    "userinfo_secrets",
    "visible",
]
