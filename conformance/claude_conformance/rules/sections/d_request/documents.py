"""Section D: documents in a request.

Rules: D31, D33, D38, D41, D54.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, need_plain, refused
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.documents import text_document, turn
from claude_conformance.rules.kit.features import granted, refusal
from claude_conformance.rules.kit.model_choice import claims, entry
from claude_conformance.rules.kit.requests import FACTS
from claude_conformance.rules.kit.small_files import pdf
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.d_request import section

_LARGE_WINDOW = 1_000_000
ABSENT = frozenset({404, 405, 501})


@section.rule(
    "D31",
    title="answers 400 invalid_request_error when only some documents enable citations",
    source=[src.CITATIONS],
    cost=2,
)
def mixed_citations(probe: Probe) -> None:
    on, off = text_document(citations={"enabled": True}), text_document(citations={"enabled": False})
    control = create(probe, **turn(on, on))
    granted(probe, control, "citations", "citations")
    refused(create(probe, invalid=True, **turn(on, off)))


@section.rule(
    "D33",
    title="answers 404 not_found_error to a source with an unknown file_id",
    severity="SHOULD",
    source=[src.FILES],
    cost=2,
)
def unknown_file(probe: Probe) -> None:
    need_plain(probe)
    source = {"type": "file", "file_id": "file_011Conformance0Nothing0000"}
    exchange = create(probe, invalid=True, **turn({"type": "document", "source": source}))
    if exchange.status == 400 and probe.send(Call("GET", "/v1/files")).status in ABSENT:
        refusal(probe, exchange, "a file source")
    refused(exchange, 404, "not_found_error")


@section.rule(
    "D38",
    title="accepts documents of plain text, of text blocks and of PDF",
    impact="breaking",
    source=[src.PDF, src.SDK_TYPES],
    detects=["D150"],
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


@section.rule(
    "D41",
    title="answers 400 invalid_request_error to a base64 document that is not a PDF",
    source=[src.SDK_TYPES],
    detects=["D156"],
    cost=2,
)
def office_document(probe: Probe) -> None:
    control = create(probe, **turn(text_document()))
    if control.status != 200:
        refusal(probe, control, "a document")
    source = {"type": "base64", "media_type": "application/msword", "data": "0M8R4KGxGuE="}
    refused(create(probe, invalid=True, **turn({"type": "document", "source": source})))


@section.rule(
    "D54",
    title="answers 400 invalid_request_error to a PDF of more than 600 pages, or 100 with a smaller window",
    source=[src.PDF],
    cost=2,
)
def long_pdf(probe: Probe) -> None:
    window = entry(probe).get("max_input_tokens")
    most = 100 if isinstance(window, int) and window < _LARGE_WINDOW else 600

    def book(pages: int) -> dict[str, Any]:
        source = {"type": "base64", "media_type": "application/pdf", "data": pdf("Tides", pages)}
        return turn({"type": "document", "source": source})

    control = create(probe, **book(1))
    if control.status != 200:
        refusal(probe, control, "a PDF", "pdf_input")
    refused(create(probe, invalid=True, **book(most + 1)))
