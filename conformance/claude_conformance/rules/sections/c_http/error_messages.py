"""Section C: error messages explain the error to people.

Rules: C33, C34.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, need_plain
from claude_conformance.rules.kit.ordinary import provoke
from claude_conformance.rules.kit.requests import OMIT
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.c_http import section
from claude_conformance.wire import Exchange, JsonError, JsonlDecoder

_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ufffe\uffff\ud800-\udfff]")
_OBJECT = re.compile(r"\{\s*[\"']")
_MEMBERS = frozenset({"error", "message", "type", "detail", "details", "status", "code", "request_id"})
_REPR = re.compile(r"\{'(?:error|message|type|detail|details|status|code|loc)':")
_HTML = re.compile(
    r"<!doctype\s+html|</?(?:html|head|body|title|h1|center|div|pre|script|p)\b[^<>]*>", re.IGNORECASE
)
_TRACE = re.compile(
    r"Traceback \(most recent call last\)"
    r'|\bFile "[^"\n]+", line \d+'
    r"|^\s*at \S+ ?\([^()\n]+:\d+(?::\d+)?\)"
    r"|\bat [\w$.]+\([\w$]+\.(?:java|kt|scala):\d+\)"
    r"|\bgoroutine \d+ \["
    r"|\bthread '[^'\n]*' panicked at"
    r"|\bException in thread\b"
    r"|<[\w.]+ object at 0x[0-9a-f]+>|<class '[\w.]+'>"
    r"|^(?:[a-z_]+\.)*[A-Z]\w*(?:Error|Exception)\(",
    re.MULTILINE,
)
_BYTES = re.compile(r"^b(?:'.*'|\".*\")$", re.DOTALL)
_NOTHING = frozenset(
    {"[object object]", "undefined", "null", "none", "nil", "nan", "{}", "[]", "true", "false"}
)
_MOST = 50  # objects looked for in one message


def fault_of(message: str, echoed: str = "") -> str:
    """Returns why a message does not explain an error, or an empty string.

    The message may repeat strings of the request, given in ``echoed``.
    """
    if not message.strip() or message.strip().lower() in _NOTHING:
        return "says nothing"
    for char in _UNREADABLE.findall(message):
        if char not in echoed:
            return f"contains U+{ord(char):04X}, which is not readable"
    for what, pattern in (
        ("HTML", _HTML),
        ("a stack trace", _TRACE),
        ("the repr of bytes", _BYTES),
    ):
        if any(match.group() not in echoed for match in pattern.finditer(message)):
            return f"contains {what}"
    if any(text not in echoed for text in _objects(message)):
        return "contains JSON, perhaps the error of another server"
    return ""


def _objects(message: str) -> Iterator[str]:
    """The JSON objects (and their Python spelling) in a message that look like a response."""
    decoder = json.JSONDecoder()
    for match in list(_OBJECT.finditer(message))[:_MOST]:
        if _REPR.match(message, match.start()):
            yield message[match.start() :]
            continue
        for text in (message[match.start() :], message[match.start() :].replace('\\"', '"')):
            try:
                value, end = decoder.raw_decode(text)
            except (ValueError, RecursionError):
                continue
            if isinstance(value, dict) and _MEMBERS & value.keys():
                yield text[:end]
                break
    whole = message.strip()
    if whole[:1] in {"[", "{", '"'}:
        try:
            decoder.decode(whole)
        except (ValueError, RecursionError):
            return
        yield whole


def _texts(value: Any) -> Iterator[str]:
    """Every string in a JSON value, names too."""
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            stack += [*item.keys(), *item.values()]
        elif isinstance(item, list):
            stack += item


def _echoed(seen: Observation) -> str:
    request = seen.exchange.request
    raw = request.body.decode(errors="replace")
    values = [value for _, value in request.headers]
    return "\n".join([raw, *_texts(seen.sent), unquote(request.url, errors="replace"), *values])


def messages(seen: Observation) -> list[tuple[str, str]]:
    """Returns each `error.message` of an error response, error events and errored results, with its place."""
    response = seen.exchange.response
    if response is None:
        return []
    found: list[tuple[str, object]] = []
    if response.status >= 400:
        try:
            found.append((f"error.message of the {response.status}", response.json()))
        except JsonError:
            return []
    errors = (event.value for event in seen.exchange.events if event.type == "error")
    found += [("error.message of the error event", value) for value in errors]
    if response.status == 200 and response.media_type in ("application/x-jsonl", "application/jsonl"):
        decoder = JsonlDecoder()
        for line in (*decoder.feed(response.body), *decoder.close()):
            result = line.value.get("result") if isinstance(line.value, dict) else None
            if isinstance(result, dict) and result.get("type") == "errored":
                found.append((f"error.message of result {line.number}", result.get("error")))
    return [(place, message) for place, value in found if (message := _message(value)) is not None]


def _message(value: object) -> str | None:
    error = value.get("error") if isinstance(value, dict) else None
    message = error.get("message") if isinstance(error, dict) else None
    return message if isinstance(message, str) else None


def explains(seen: Observation) -> Finding:
    found = messages(seen)
    if not found:
        return None
    echoed = _echoed(seen)
    for place, message in found:
        if wrong := fault_of(message, echoed):
            return f"{place} {wrong}: {message[:120]!r}"
    return HELD


@section.rule(
    "C33",
    title="explains every error in a message that people can read",
    source=[src.ERRORS],
    detects=["D022"],
    cost=0,
    observe=explains,
    observes="all",
)
def explained(probe: Probe) -> None:
    provoke(probe)


_FAULTS: Mapping[str, dict[str, Any]] = {
    "no messages": {"messages": OMIT},
    "a negative max_tokens": {"max_tokens": -1},
    "an unknown role": {"messages": [{"role": "harbour", "content": "Hello"}]},
}


@section.rule(
    "C34",
    title="says in the error message what is wrong: three different mistakes do not all get one message",
    severity="SHOULD",
    impact="info",
    source=[src.ERRORS],
    needs=["createMessage"],
    cost=len(_FAULTS),
)
def specific(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if a mistake gets no message."""
    need_plain(probe)
    exchanges = [create(probe, invalid=True, **changes) for changes in _FAULTS.values()]
    said = [_said(exchange) for exchange in exchanges]
    if None in said:
        raise Skipped("not every fault is refused with a message", *exchanges)
    if len(set(said)) == 1:
        fail(f"{', '.join(_FAULTS)}: the message is {said[0]!r} each time"[:300], *exchanges)


def _said(exchange: Exchange) -> str | None:
    response = exchange.response
    if response is None or response.status < 400:
        return None
    try:
        return _message(response.json())
    except JsonError:
        return None
