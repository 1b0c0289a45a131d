"""Section C: request bodies, their encodings and content types.

Rules: C12, C13, C18-C20, C24, C40, C41.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, client_error, need_plain, refused
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.requests import COUNT_TOKENS, OMIT, body
from claude_conformance.rules.kit.token_counts import need_count
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.c_http import section


@section.rule(
    "C12",
    title="answers 400 invalid_request_error to a body that is not JSON",
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


@section.rule(
    "C13",
    title="answers 400 invalid_request_error to a JSON body that is not an object",
    source=[src.SDK_CREATE, src.ERRORS],
    detects=["D016"],
    needs=["createMessage"],
    cost=4,
)
def not_an_object(probe: Probe) -> None:
    need_plain(probe)
    cases = {"array": b"[]", "string": b'"model"', "number": b"1", "null": b"null"}
    each(cases, lambda raw: refused(probe.send(Call(body=raw, invalid=True))))


@section.rule(
    "C18",
    title="answers 400 request_body_encoding_unsupported to content-encoding br",
    source=[src.SDK_ERROR_CLASSES, src.OBS_GZIP],
    since="2026-10-21",
    needs=["createMessage"],
)
def unsupported_encoding(probe: Probe) -> None:
    need_plain(probe)
    call = Call(json=body(probe), headers=(("content-encoding", "br"),), invalid=True)
    refused(probe.send(call), code="request_body_encoding_unsupported")


@section.rule(
    "C19",
    title="answers 400 request_body_encoding_invalid to a plain body that is declared as gzip",
    source=[src.SDK_ERROR_CLASSES, src.OBS_GZIP],
    since="2026-10-21",
    needs=["createMessage"],
)
def broken_encoding(probe: Probe) -> None:
    need_plain(probe)
    call = Call(json=body(probe), headers=(("content-encoding", "gzip"),), invalid=True)
    refused(probe.send(call), code="request_body_encoding_invalid")


@section.rule(
    "C20",
    title="accepts a Messages body in gzip",
    severity="SHOULD",
    source=[src.OBS_GZIP],
    since="2026-10-21",
    needs=["createMessage"],
)
def gzip_body(probe: Probe) -> None:
    need_plain(probe)
    raw = gzip.compress(json.dumps(body(probe)).encode(), mtime=0)
    accepted(probe.send(Call(body=raw, headers=(("content-encoding", "gzip"),))))


@section.rule(
    "C24",
    title="refuses a body whose content-type is not JSON",
    severity="SHOULD",
    impact="info",
    source=[src.OVERVIEW],
    needs=["createMessage"],
)
def other_content_type(probe: Probe) -> None:
    need_plain(probe)
    exchange = probe.send(Call(json=body(probe), headers=(("content-type", "text/plain"),), invalid=True))
    client_error(exchange)


SPELLED = {
    "charset=utf-8": "application/json; charset=utf-8",
    "a quoted charset": 'application/json;charset="UTF-8"',
    "capitals": "Application/JSON",
}
"""Content types that mean the same as `application/json`, as HTTP libraries send them."""


@section.rule(
    "C40",
    title="accepts every spelling of the content-type of JSON",
    impact="breaking",
    source=[src.HTTP],
    needs=["createMessage"],
    cost=4,
)
def spelled_content_type(probe: Probe) -> None:
    need_plain(probe)

    def taken(path: str, sent: dict[str, Any], value: str) -> Callable[[], object]:
        raw = json.dumps(sent).encode()
        return lambda: accepted(probe.send(Call(path=path, body=raw, headers=(("content-type", value),))))

    def counted() -> None:
        need_count(probe)
        taken(COUNT_TOKENS, body(probe, max_tokens=OMIT), SPELLED["charset=utf-8"])()

    cases: dict[str, Callable[[], object]] = {
        name: taken("/v1/messages", body(probe, max_tokens=1), value) for name, value in SPELLED.items()
    }
    if probe.supports("countMessageTokens"):
        cases["count_tokens with charset=utf-8"] = counted
    check_each(cases)


@section.rule(
    "C41",
    title="answers a request with any usual accept header",
    impact="breaking",
    source=[src.SDK_BASE, src.HTTP],
    needs=["createMessage"],
    cost=2,
)
def usual_accept(probe: Probe) -> None:
    need_plain(probe)
    usual = {
        "application/json": "application/json",
        "several media types": "application/json, text/plain, */*",
    }
    each(
        usual,
        lambda value: accepted(
            probe.send(Call(json=body(probe, max_tokens=1), headers=(("accept", value),)))
        ),
    )
