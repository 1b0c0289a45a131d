"""Answers with citations of the request's documents and search results, with exact positions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .prompt import Block, Body, blocks_of, documents_of, turns_of

SENTENCE = re.compile(r"\S[^.!?\n]*[.!?]?")
MOST_CITED = 3
# The API returns at most this much of a title.
TITLE = 255


def cited(block: Block) -> bool:
    return bool((block.get("citations") or {}).get("enabled"))


def cited_answer(body: Body) -> list[dict[str, Any]] | None:
    """Return text blocks with citations; None if no document or search result enables them."""
    found = [*_document_citations(body), *_search_citations(body)][:MOST_CITED]
    if not found:
        return None
    blocks: list[dict[str, Any]] = [{"type": "text", "text": "According to what you sent, "}]
    for position, citation in enumerate(found):
        if position:
            blocks.append({"type": "text", "text": " Besides, "})
        text = " ".join(citation["cited_text"].split())
        blocks.append({"type": "text", "text": text, "citations": [citation]})
    return blocks


def _first_sentence(text: str) -> tuple[int, int] | None:
    match = SENTENCE.search(text)
    return match.span() if match else None


def _document_citations(body: Body) -> Iterator[dict[str, Any]]:
    for index, block in enumerate(documents_of(body)):
        if not cited(block):
            continue
        title = block.get("title")
        common = {
            "document_index": index,
            "document_title": title[:TITLE] if title else None,
            "file_id": block["source"].get("file_id"),
        }
        source = block["source"]
        if source["type"] == "text":
            span = _first_sentence(source["data"])
            if span:
                start, end = span
                yield {
                    "type": "char_location",
                    "cited_text": source["data"][start:end],
                    "start_char_index": start,
                    "end_char_index": end,
                } | common
        elif source["type"] == "content":
            for number, part in enumerate(blocks_of(source["content"])):
                if part["type"] == "text" and part["text"].strip():
                    yield {
                        "type": "content_block_location",
                        "cited_text": part["text"],
                        "start_block_index": number,
                        "end_block_index": number + 1,
                    } | common
                    break
        else:
            yield {
                "type": "page_location",
                "cited_text": "The first page of the document.",
                "start_page_number": 1,
                "end_page_number": 2,
            } | common


def _search_results(body: Body) -> Iterator[Block]:
    for role, blocks in turns_of(body):
        for block in blocks if role == "user" else ():
            inner = blocks_of(block.get("content")) if block["type"] == "tool_result" else []
            yield from (item for item in (block, *inner) if item["type"] == "search_result")


def _search_citations(body: Body) -> Iterator[dict[str, Any]]:
    for index, block in enumerate(_search_results(body)):
        texts = [part["text"] for part in block["content"]]
        if cited(block) and texts and texts[0].strip():
            yield {
                "type": "search_result_location",
                "cited_text": texts[0],
                "search_result_index": index,
                "source": block["source"],
                "title": block["title"],
                "start_block_index": 0,
                "end_block_index": 1,
            }
