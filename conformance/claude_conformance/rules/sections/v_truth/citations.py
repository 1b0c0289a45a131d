"""Section V: the documents, results and pages that a response cites exist.

Rules: V06-V08.
"""

from __future__ import annotations

from collections.abc import Iterator

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import message_in
from claude_conformance.rules.kit.bends import letters
from claude_conformance.rules.kit.features import need_block, sampled
from claude_conformance.rules.kit.model_choice import claims, entry
from claude_conformance.rules.kit.reading import at, content, inside, kind, objects, text, turns, whole
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.rules.sections.v_truth.tool_names import (
    SERVER_TOOLS,
    Block,
    conversation_blocks,
    tools_of,
)
from claude_conformance.wire import Exchange


def _first(findings: Iterator[str]) -> Finding:
    return next(findings, HELD)


def _citations(seen: Observation, *kinds: str) -> list[Block]:
    blocks = [block for block in content(seen.message) if kind(block) == "text"]
    return [item for block in blocks for item in objects(block, "citations") if kind(item) in kinds]


def _sent_blocks(seen: Observation, wanted: str) -> list[Block]:
    """Returns the blocks of a type that users sent, also in tool results, in their order."""
    found = []
    for blocks in turns(seen.sent, "user"):
        for block in blocks:
            inner = objects(block, "content") if kind(block) == "tool_result" else []
            found += [item for item in (block, *inner) if kind(item) == wanted]
    return found


def cited_documents(seen: Observation) -> Finding:
    found = _citations(seen, "char_location", "page_location", "content_block_location")
    documents = _sent_blocks(seen, "document")
    # Web fetch and code add documents.
    if not found or not documents or tools_of(seen, *SERVER_TOOLS) or objects(seen.sent, "mcp_servers"):
        return None
    return _first(fault for item in found for fault in _document_faults(item, documents))


def _document_faults(item: Block, documents: list[Block]) -> Iterator[str]:
    index = whole(item, "document_index")
    if index is None or not 0 <= index < len(documents):
        yield f"a citation names document {item.get('document_index')!r} of {len(documents)}"
        return
    document = documents[index]
    # The API shortens long titles.
    title, said = text(document, "title") or "", item.get("document_title") or ""
    if not isinstance(said, str) or not title.startswith(said) or (title and not said):
        yield f"document_title is {item.get('document_title')!r}, document {index} is called {title!r}"
    file_id, said = text(document, "source", "file_id"), item.get("file_id")
    if said != file_id and "file_id" in item:
        yield f"file_id is {said!r}, document {index} is the file {file_id!r}"
    source = kind(at(document, "source"))
    if source == "content" and kind(item) == "content_block_location":
        yield from _block_faults(item, objects(document, "source", "content"))
    expected = {"text": "char_location", "content": "content_block_location", "base64": "page_location"}
    if source in expected and kind(item) != expected[source]:
        yield f"a {kind(item)} names document {index}, whose source is {source}"
    first, last = whole(item, "start_page_number"), whole(item, "end_page_number")
    if kind(item) == "page_location" and (first is None or last is None or not 1 <= first < last):
        yield f"a citation goes from page {first!r} to {last!r}; pages start at 1 and the end is exclusive"


def _block_faults(item: Block, blocks: list[Block]) -> Iterator[str]:
    """Returns what is wrong with a range of blocks; its end is exclusive."""
    start, end = whole(item, "start_block_index"), whole(item, "end_block_index")
    if start is None or end is None or not 0 <= start < end <= len(blocks):
        yield f"a citation goes from block {start!r} to {end!r} of {len(blocks)}"
        return
    there = letters("".join(text(block, "text") or "" for block in blocks[start:end]))
    quoted = letters(text(item, "cited_text") or "")
    if quoted not in there:
        yield f"cited_text is {item.get('cited_text')!r}, which is not in blocks {start} to {end}"[:300]


def _need_citations(probe: Probe, exchanges: list[Exchange]) -> None:
    """Raises `Failed` if a server that claims citations gives none, `Skipped` if another gives none."""
    for exchange in exchanges:
        if not any("citations" in block and block["citations"] for block in content(message_in(exchange))):
            if claims(entry(probe), "citations"):
                raise Failed("the Models API claims citations, but the response contains none", exchange)
            raise Skipped("the model cites nothing; examine another model with --model", exchange)


@section.rule(
    "V06",
    title="cites documents of the request with the right index, title, file and location",
    impact="breaking",
    source=[src.CITATIONS],
    detects=["D148"],
    cost=2,
    observe=cited_documents,
)
def cites_documents(probe: Probe) -> None:
    names = ("documents", "documents-stream")
    _need_citations(probe, sampled(probe, *names, feature="citations", claim=("citations",)))


def cited_results(seen: Observation) -> Finding:
    found = _citations(seen, "search_result_location")
    sent = _sent_blocks(seen, "search_result")
    if not found or not sent or objects(seen.sent, "mcp_servers"):
        return None
    return _first(fault for item in found for fault in _result_faults(item, sent))


def _result_faults(item: Block, sent: list[Block]) -> Iterator[str]:
    index = whole(item, "search_result_index")
    if index is None or not 0 <= index < len(sent):
        yield f"a citation names search result {item.get('search_result_index')!r} of {len(sent)}"
        return
    for name in ("source", "title"):
        if name in item and item[name] is not None and item[name] != sent[index].get(name):
            yield f"{name} is {item[name]!r}, that of search result {index} is {sent[index].get(name)!r}"
    if item.get("source") is None:
        yield f"the citation of search result {index} names no source"
    yield from _block_faults(item, objects(sent[index], "content"))


@section.rule(
    "V07",
    title="cites search results of the request with the right index, source, title and location",
    impact="breaking",
    source=[src.SEARCH_RESULTS],
    cost=2,
    observe=cited_results,
)
def cites_results(probe: Probe) -> None:
    names = ("results", "results-stream")
    _need_citations(probe, sampled(probe, *names, feature="search results"))


def cited_pages(seen: Observation) -> Finding:
    found = _citations(seen, "web_search_result_location")
    blocks = conversation_blocks(seen)
    # Code may search too, without showing its results.
    if not found or any("code_execution" in kind(block) for block in blocks):
        return None
    if any("code_execution" in (text(block, "name") or "") for block in blocks):
        return None
    known = {
        text(item, "url") for block in blocks for item in inside(block) if kind(item) == "web_search_result"
    }
    if not known:
        return None
    stray = next((item for item in found if text(item, "url") not in known), None)
    return HELD if stray is None else f"a citation names {stray.get('url')!r}, which no search found"


@section.rule(
    "V08",
    title="cites only web pages that a search found",
    profile="tools",
    source=[src.WEB_SEARCH],
    cost=0,
    observe=cited_pages,
)
def cites_pages(probe: Probe) -> None:
    found = sampled(probe, "search", "search-stream", feature="web search")
    need_block(found, "web_search_tool_result")
