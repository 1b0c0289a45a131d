"""Sections D, G and H: images, documents and citations."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import (
    accepted,
    blocks,
    create,
    each,
    fail,
    need_plain,
    refused,
    streamed,
)
from claude_conformance.rules.choose import claims, entry
from claude_conformance.rules.features import granted, refusal
from claude_conformance.rules.images import pdf, png
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import FACTS
from claude_conformance.rules.versions import NEW
from claude_conformance.wire import Exchange

NEEDS = ("createMessage",)
ABSENT = frozenset({404, 405, 501})
IMAGE_URL = "https://upload.wikimedia.org/wikipedia/commons/4/47/PNG_transparency_demonstration_1.png"


def turn(*content: dict[str, Any], ask: str = "What is this? Answer in one sentence.") -> dict[str, Any]:
    """The member that sends blocks and a question about them."""
    return {"messages": [{"role": "user", "content": [*content, {"type": "text", "text": ask}]}]}


def image(data: str, media_type: str = "image/png") -> dict[str, Any]:
    """An image block in base64."""
    return {"type": "image", "source": {"type": "base64", "media_type": media_type, "data": data}}


def text_document(**more: Any) -> dict[str, Any]:
    """A document of plain text."""
    source = {"type": "text", "media_type": "text/plain", "data": FACTS}
    return {"type": "document", "source": source, **more}


def need_images(probe: Probe) -> None:
    """`Unsupported` when the server takes no images."""
    need_plain(probe)
    exchange = create(probe, **turn(image(png(64, 64))))
    if exchange.status != 200:
        refusal(probe, exchange, "a PNG in base64", "image_input")


@rule(
    "D21",
    title="answers 400 invalid_request_error to a base64 image of another media type",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_TYPES],
    detects=["D153"],
    needs=NEEDS,
    cost=3,
)
def image_type(probe: Probe) -> None:
    need_images(probe)
    each(
        {kind: kind for kind in ("image/jpg", "image/svg+xml")},
        lambda kind: refused(create(probe, invalid=True, **turn(image(png(64, 64), kind)))),
    )


@rule(
    "D22",
    title="answers 400 invalid_request_error to image data that is not base64",
    severity="SHOULD",
    impact="contract",
    profile="messages",
    source=[src.VISION],
    needs=NEEDS,
    cost=2,
)
def not_base64(probe: Probe) -> None:
    need_images(probe)
    refused(create(probe, invalid=True, **turn(image("not base64, surely!"))))


@rule(
    "D23",
    title="answers 400 image_dimensions_too_large to an image with a side above 8000 pixels",
    severity="SHOULD",
    impact="contract",
    profile="messages",
    source=[src.VISION, src.SDK_ERROR_CLASSES],
    since=NEW,
    detects=["D225"],
    needs=NEEDS,
    cost=2,
)
def huge_image(probe: Probe) -> None:
    need_images(probe)
    exchange = create(probe, invalid=True, **turn(image(png(8001, 8))))
    refused(exchange, code="image_dimensions_too_large")
    error = accepted_error(exchange)
    if not isinstance(error.get("paths"), list) or not error["paths"]:
        fail("error.details has no paths", exchange)


def accepted_error(exchange: Exchange) -> dict[str, Any]:
    """The `error.details` of an answer that is known to have them."""
    value = exchange.response.json() if exchange.response else None
    details = value["error"].get("details") if isinstance(value, dict) else None
    return details if isinstance(details, dict) else {}


@rule(
    "D31",
    title="answers 400 invalid_request_error when only some documents have citations on",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.CITATIONS],
    needs=NEEDS,
    cost=2,
)
def mixed_citations(probe: Probe) -> None:
    on, off = text_document(citations={"enabled": True}), text_document(citations={"enabled": False})
    control = create(probe, **turn(on, on))
    granted(probe, control, "citations", "citations")
    refused(create(probe, invalid=True, **turn(on, off)))


@rule(
    "D33",
    title="answers 404 not_found_error to a source with an unknown file_id",
    severity="SHOULD",
    impact="contract",
    profile="messages",
    source=[src.FILES],
    needs=NEEDS,
    cost=2,
)
def unknown_file(probe: Probe) -> None:
    need_plain(probe)
    source = {"type": "file", "file_id": "file_011Conformance0Nothing0000"}
    exchange = create(probe, invalid=True, **turn({"type": "document", "source": source}))
    if exchange.status == 400 and probe.send(Call("GET", "/v1/files")).status in ABSENT:
        refusal(probe, exchange, "a file source")
    refused(exchange, 404, "not_found_error")


@rule(
    "D38",
    title="accepts documents of plain text, of text blocks and of PDF",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.PDF, src.SDK_TYPES],
    detects=["D150"],
    needs=NEEDS,
    cost=3,
)
def documents(probe: Probe) -> None:
    need_plain(probe)
    content = {"type": "content", "content": [{"type": "text", "text": FACTS}]}
    book = {
        "type": "base64",
        "media_type": "application/pdf",
        "data": pdf("The harbour was finished in 1887."),
    }
    cases = {"plain text": text_document(), "text blocks": {"type": "document", "source": content}}
    if claims(entry(probe), "pdf_input") is not False:
        cases["PDF"] = {"type": "document", "source": book}
    each(cases, lambda block: accepted(create(probe, **turn(block))))


@rule(
    "D39",
    title="accepts an image by URL",
    severity="SHOULD",
    impact="contract",
    profile="messages",
    source=[src.VISION, src.SDK_TYPES],
    detects=["D151"],
    needs=NEEDS,
    cost=2,
)
def image_by_url(probe: Probe) -> None:
    need_images(probe)
    accepted(create(probe, **turn({"type": "image", "source": {"type": "url", "url": IMAGE_URL}})))


@rule(
    "D40",
    title="answers 400 invalid_request_error to a media_type in a URL source",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_TYPES],
    detects=["D155"],
    needs=NEEDS,
    cost=2,
)
def typed_url(probe: Probe) -> None:
    need_images(probe)
    source = {"type": "url", "url": IMAGE_URL, "media_type": "image/png"}
    refused(create(probe, invalid=True, **turn({"type": "image", "source": source})))


@rule(
    "D41",
    title="answers 400 invalid_request_error to a base64 document that is no PDF",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_TYPES],
    detects=["D156"],
    needs=NEEDS,
    cost=2,
)
def office_document(probe: Probe) -> None:
    control = create(probe, **turn(text_document()))
    if control.status != 200:
        refusal(probe, control, "a document")
    source = {"type": "base64", "media_type": "application/msword", "data": "0M8R4KGxGuE="}
    refused(create(probe, invalid=True, **turn({"type": "document", "source": source})))


@rule(
    "D42",
    title="answers 400 invalid_request_error to an image of another kind than its media_type",
    severity="SHOULD",
    impact="contract",
    profile="messages",
    source=[src.OBS_MEDIA_TYPE],
    detects=["D154"],
    needs=NEEDS,
    cost=2,
)
def mislabelled_image(probe: Probe) -> None:
    need_images(probe)
    refused(create(probe, invalid=True, **turn(image(png(64, 64), "image/jpeg"))))


def quotes(seen: Observation) -> Finding:
    texts = _documents(seen.sent)
    found = [item for item in _citations(seen.message or {}) if item.get("type") == "char_location"]
    if not found or texts is None:
        return None
    return next((fault for fault in (_misquoted(item, texts) for item in found) if fault), HELD)


def _misquoted(citation: dict[str, Any], texts: list[str | None]) -> str:
    """What is wrong with the place of a citation; empty when nothing is."""
    index, start, end = (
        citation.get(name) for name in ("document_index", "start_char_index", "end_char_index")
    )
    if not isinstance(index, int) or not isinstance(start, int) or not isinstance(end, int):
        return f"a citation lacks its place: {citation}"[:200]
    if not 0 <= index < len(texts):
        return f"a citation names document {index} of {len(texts)}"
    text, quoted = texts[index], citation.get("cited_text")
    if text is None or text[start:end] == quoted:
        return ""
    return f"cited_text is {quoted!r}, the document says {text[start:end]!r} there"[:300]


def _citations(message: dict[str, Any]) -> list[dict[str, Any]]:
    lists = [block.get("citations") for block in blocks(message, "text")]
    return [item for found in lists if isinstance(found, list) for item in found if isinstance(item, dict)]


def _documents(sent: dict[str, Any]) -> list[str | None] | None:
    """The texts of the documents in order, None for those of another kind; None when not all are in sight."""
    found: list[str | None] = []
    messages = sent.get("messages")
    for message in messages if isinstance(messages, list) else ():
        content = message.get("content") if isinstance(message, dict) else None
        for block in content if isinstance(content, list) else ():
            if not isinstance(block, dict) or block.get("type") == "tool_result":
                return None
            if block.get("type") == "document":
                source = block.get("source")
                plain = isinstance(source, dict) and source.get("type") == "text"
                found.append(source.get("data") if plain and isinstance(source, dict) else None)
    return found


def cited(probe: Probe) -> dict[str, Any]:
    """The answer to a question about a document with citations; skips when it cites nothing."""
    need_plain(probe)
    exchange = probe.sample("cited")
    message = granted(probe, exchange, "citations", "citations")
    if not _citations(message):
        if claims(entry(probe), "citations"):
            raise Failed("the Models API claims citations, but the answer holds none", exchange)
        raise Skipped("the answer holds no citation", exchange)
    return message


@rule(
    "G09",
    title="quotes in cited_text what stands at the place that a citation names",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.CITATIONS],
    needs=NEEDS,
    cost=0,
    observe=quotes,
)
def cites(probe: Probe) -> None:
    cited(probe)


@rule(
    "H21",
    title="streams citations as citations_delta",
    severity="MUST",
    impact="breaking",
    profile="streaming",
    source=[src.CITATIONS, src.STREAMING],
    detects=["D148"],
    needs=NEEDS,
    cost=0,
)
def streams_citations(probe: Probe) -> None:
    cited(probe)
    exchange = probe.sample("cited-stream")
    if not _citations(streamed(exchange)):
        fail("the answer without a stream has citations, the stream has none", exchange)
