"""Section C: the bytes of a response match its headers.

Rules: C26-C30.
"""

from __future__ import annotations

from email.message import Message

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ordinary import provoke
from claude_conformance.rules.kit.requests import OMIT, body
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.c_http import section
from claude_conformance.wire import Response, coding_names

observed = section.having(cost=0, observes="all")

_TEXT = frozenset({"application/json", "text/event-stream", "application/x-jsonl", "application/jsonl"})
_PACKED = {b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "zstd"}
_BROKEN = frozenset({"protocol", "reset", "deadline"})
_UTF8 = frozenset({"utf-8", "utf8"})


def _is_text(response: Response) -> bool:
    """Returns whether the content type or an error status says that the body is JSON, events or lines."""
    kind = response.media_type
    return kind in _TEXT or kind.endswith("+json") or kind.startswith("text/") or response.status >= 400


def _names(header: str | None) -> set[str]:
    """Returns the codings in an `accept-encoding` header without those with `q=0`."""
    found = set()
    for item in (header or "").lower().split(","):
        name, *options = (part.strip() for part in item.split(";"))
        if name and not any(option.replace(" ", "") in ("q=0", "q=0.0", "q=0.00") for option in options):
            found.add(name.removeprefix("x-"))
    return found


@observed.rule(
    "C26",
    title="encodes every body as its content-encoding header says",
    impact="breaking",  # SDKs cannot decode the response and raise a connection error
    source=[src.HTTP],
    check=provoke,
)
def coded(seen: Observation) -> Finding:
    response, fault = seen.response, seen.exchange.error
    if _foreign(seen):
        return None
    if fault is not None and fault.kind == "coding":
        return f"{fault.message}, as content-encoding {response.header('content-encoding')!r} says"
    if _is_text(response):
        for magic, name in _PACKED.items():
            if response.body.startswith(magic):
                times = "packed once more than" if response.packed else f"{name} data, which"
                return f"the body is {times} content-encoding says"
    return HELD


def _foreign(seen: Observation) -> set[str]:
    """Returns the codings of the response that the request does not accept."""
    header = seen.exchange.request.header("accept-encoding")
    offered = _names(header)
    if header is None or "*" in offered:
        return set()
    return set(coding_names(seen.response.header("content-encoding"))) - offered


def unpacked(probe: Probe) -> None:
    """Also sends requests that accept no coding."""
    provoke(probe)
    if not probe.supports("createMessage"):
        return
    plain = (("accept-encoding", "identity"),)
    probe.send(Call(json=body(probe, max_tokens=1), headers=plain))
    probe.send(Call(json=body(probe, max_tokens=OMIT), headers=plain, invalid=True))
    probe.send(Call(json=body(probe, max_tokens=1, stream=True), headers=plain))


@observed.rule(
    "C27",
    title="uses only content encodings that the request accepts",
    impact="breaking",  # SDKs mistake the encoded bytes for JSON
    source=[src.HTTP],
    cost=3,
    check=unpacked,
)
def offered(seen: Observation) -> Finding:
    response = seen.response
    if response.header("content-encoding") is None:
        return HELD
    foreign = _foreign(seen)
    if not foreign:
        return HELD
    wanted = seen.exchange.request.header("accept-encoding")
    return f"the content-encoding is {', '.join(sorted(foreign))}, the request offers {wanted}"


@observed.rule(
    "C28",
    title="sends as many bytes as it announces, and frames a body in one way only",
    impact="breaking",  # SDKs wait for what never comes, or read half a body
    source=[src.HTTP, src.HTTP1],
    check=provoke,
)
def framed(seen: Observation) -> Finding:
    response, fault = seen.response, seen.exchange.error
    length, transfer = response.header("content-length"), response.header("transfer-encoding")
    if length is not None and transfer is not None:
        return f"the response has content-length {length} and transfer-encoding {transfer}"
    if response.surplus:
        return f"{response.surplus} bytes follow the end of the response (content-length {length})"
    if length is None:
        return HELD if transfer is not None and fault is None else None
    if fault is not None and fault.kind in _BROKEN and not seen.exchange.streamed:
        return f"content-length is {length}, but {response.size} bytes arrived"
    return HELD


def spoken(probe: Probe) -> None:
    """Makes sure that the run has responses with non-ASCII letters, in JSON and in a stream."""
    provoke(probe)
    if probe.supports("createMessage"):
        for name in ("tool", "tool-stream"):
            probe.sample(name)


@observed.rule(
    "C29",
    title="sends JSON, events and lines in UTF-8",
    impact="breaking",  # SDKs raise when they decode the body
    source=[src.JSON_TEXT],
    check=spoken,
)
def utf8(seen: Observation) -> Finding:
    response, fault = seen.response, seen.exchange.error
    if not _is_text(response) or not response.body:
        return None
    if fault is not None and fault.kind != "unclosed":
        return None
    try:
        response.body.decode()
    except UnicodeDecodeError as error:
        return f"the body is not UTF-8 at byte {error.start}"
    return HELD


@observed.rule(
    "C30",
    title="declares no charset other than UTF-8 for JSON, events and lines",
    impact="contract",  # SDKs show error texts and events with the wrong letters
    source=[src.JSON_TEXT, src.HTTP],
    check=spoken,
)
def charset(seen: Observation) -> Finding:
    response = seen.response
    header = response.header("content-type")
    if header is None or not _is_text(response):
        return None
    message = Message()
    message["content-type"] = header.replace("\r", " ").replace("\n", " ")
    value = message.get_content_charset()
    if value is None or value in _UTF8 or (value == "us-ascii" and response.body.isascii()):
        return HELD
    return f"the content-type declares charset {value[:40]!r} for a body in UTF-8"
