"""Section C: routes, bodies, encodings and sizes, below any one API."""

from __future__ import annotations

import gzip
import json

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import (
    accepted,
    answered,
    client_error,
    each,
    error_of,
    fail,
    need_plain,
    refused,
)
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import OMIT, body, user

MIB = 1 << 20


def _padded(probe: Probe, size: int) -> bytes:
    """A valid Messages body of about this many bytes."""
    plain = json.dumps(body(probe, max_tokens=1, messages=user("PADDING"))).encode()
    return plain.replace(b"PADDING", b"word " * (size // 5))


@rule(
    "C10",
    title="answers 404 not_found_error to an unknown path below /v1/",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.ERRORS],
    detects=["D023"],
    cost=2,
)
def unknown_path(probe: Probe) -> None:
    calls = {
        path: Call("GET", path, invalid=True)
        for path in ("/v1/no-such-thing", "/v1/messages/no-such-thing/at-all")
    }
    each(calls, lambda call: refused(probe.send(call), 404, "not_found_error"))


@rule(
    "C11",
    title="answers 404 or 405 with the error envelope to a wrong method",
    severity="SHOULD",
    impact="contract",
    profile="messages",
    source=[src.OBS_METHOD],
    needs=["createMessage"],
)
def wrong_method(probe: Probe) -> None:
    exchange = probe.send(Call("PUT", "/v1/messages", json=body(probe), invalid=True))
    status = answered(exchange).status
    if status not in {404, 405}:
        fail(f"the status is {status}, not 404 or 405", exchange)
    if error_of(exchange)[0] is None:
        fail("the body is not an error envelope", exchange)


@rule(
    "C12",
    title="answers 400 invalid_request_error to a body that is not JSON",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.ERRORS, src.OBS_JSON],
    detects=["D016"],
    needs=["createMessage"],
    cost=4,
)
def not_json(probe: Probe) -> None:
    need_plain(probe)
    plain = json.dumps(body(probe)).encode()
    cases = {
        "cut off": plain[:-2],
        "text after the object": plain + b" {}",
        "single quotes": plain.replace(b'"', b"'"),
        "bytes that are not UTF-8": plain.replace(b"hello", b"\xff\xfe"),
    }
    each(cases, lambda raw: refused(probe.send(Call(body=raw, invalid=True))))


@rule(
    "C13",
    title="answers 400 invalid_request_error to a JSON body that is not an object",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_CREATE, src.ERRORS],
    detects=["D016"],
    needs=["createMessage"],
    cost=4,
)
def not_an_object(probe: Probe) -> None:
    need_plain(probe)
    cases = {"array": b"[]", "string": b'"model"', "number": b"1", "null": b"null"}
    each(cases, lambda raw: refused(probe.send(Call(body=raw, invalid=True))))


@rule(
    "C14",
    title="answers 413 request_too_large to a Messages body over 32 MB",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.OVERVIEW, src.ERRORS],
    detects=["D221"],
    needs=["createMessage"],
    heavy=True,
)
def too_large(probe: Probe) -> None:
    need_plain(probe)
    refused(probe.send(Call(body=_padded(probe, 33 * MIB), invalid=True)), 413, "request_too_large")


@rule(
    "C18",
    title="answers 400 request_body_encoding_unsupported to content-encoding br",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_ERROR_CLASSES, src.OBS_GZIP],
    since="2026-10-21",
    needs=["createMessage"],
)
def unsupported_encoding(probe: Probe) -> None:
    need_plain(probe)
    call = Call(json=body(probe), headers=(("content-encoding", "br"),), invalid=True)
    refused(probe.send(call), code="request_body_encoding_unsupported")


@rule(
    "C19",
    title="answers 400 request_body_encoding_invalid to a plain body called gzip",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_ERROR_CLASSES, src.OBS_GZIP],
    since="2026-10-21",
    needs=["createMessage"],
)
def broken_encoding(probe: Probe) -> None:
    need_plain(probe)
    call = Call(json=body(probe), headers=(("content-encoding", "gzip"),), invalid=True)
    refused(probe.send(call), code="request_body_encoding_invalid")


@rule(
    "C20",
    title="accepts a Messages body in gzip",
    severity="SHOULD",
    impact="contract",
    profile="messages",
    source=[src.OBS_GZIP],
    since="2026-10-21",
    needs=["createMessage"],
)
def gzip_body(probe: Probe) -> None:
    need_plain(probe)
    raw = gzip.compress(json.dumps(body(probe)).encode(), mtime=0)
    accepted(probe.send(Call(body=raw, headers=(("content-encoding", "gzip"),))))


@rule(
    "C22",
    title="answers a faulty stream request with an ordinary JSON error, not with a stream",
    severity="MUST",
    impact="contract",
    profile="streaming",
    source=[src.STREAMING, src.ERRORS],
    needs=["createMessage"],
)
def error_before_stream(probe: Probe) -> None:
    need_plain(probe)
    exchange = probe.send(Call(json=body(probe, max_tokens=OMIT, stream=True), invalid=True))
    refused(exchange)
    if exchange.streamed:
        fail("the error has the content type of a stream", exchange)


@rule(
    "C24",
    title="refuses a body whose content-type is not JSON",
    severity="SHOULD",
    impact="info",
    profile="messages",
    source=[src.OVERVIEW],
    needs=["createMessage"],
)
def other_content_type(probe: Probe) -> None:
    need_plain(probe)
    exchange = probe.send(Call(json=body(probe), headers=(("content-type", "text/plain"),), invalid=True))
    client_error(exchange)


@rule(
    "C23",
    title="does not refuse a Messages body of 20 MB for its size",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.OVERVIEW],
    detects=["D220"],
    needs=["createMessage"],
    heavy=True,
)
def large_enough(probe: Probe) -> None:
    # So many words exceed any context window, so 400 is a fair answer and 413 is not.
    exchange = probe.send(Call(body=_padded(probe, 20 * 1000 * 1000)))
    status = answered(exchange).status
    if status not in {200, 400, 429}:
        fail(f"the status is {status}", exchange)
