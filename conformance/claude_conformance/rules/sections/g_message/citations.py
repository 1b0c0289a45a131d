"""Section G: citations quote their source.

Rules: G09.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.citations import citations_in, cited
from claude_conformance.rules.kit.message import all_blocks, turns_of
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.g_message import section


def quotes(seen: Observation) -> Finding:
    message = seen.message or {}
    found = [item for item in citations_in(message) if item.get("type") == "char_location"]
    texts = _documents(seen.sent)
    # A thread has documents that the request does not show.
    if not found or texts is None or seen.sent.get("thread") is not None:
        return None
    fetched = list(_fetched([*turns_of(seen.sent), message]))
    if not fetched:
        return next((fault for fault in (_misquoted(item, texts) for item in found) if fault), HELD)
    # Pages that web fetch returned may be cited too. Their index among the documents is not documented,
    # so a quote may be from any of them.
    known = [[text] for text in [*texts, *fetched]]
    places = [{**item, "document_index": 0} for item in found]
    right = all(any(not _misquoted(item, text) for text in known) for item in places)
    return HELD if right else None


def _fetched(turns: list[Any]) -> Iterator[str | None]:
    """Yields the texts of the pages that web fetch returned, `None` for those of another kind."""
    for block in (block for turn in turns for block in all_blocks(turn)):
        result = block.get("content")
        document = result.get("content") if isinstance(result, dict) else None
        if block.get("type") == "web_fetch_tool_result" and isinstance(document, dict):
            yield _text_of(document)


def _text_of(document: dict[str, Any]) -> str | None:
    source = document.get("source")
    plain = isinstance(source, dict) and source.get("type") == "text"
    text = source.get("data") if plain and isinstance(source, dict) else None
    return text if isinstance(text, str) else None


def _misquoted(citation: dict[str, Any], texts: list[str | None]) -> str:
    """Returns what is wrong with the location of a citation, or an empty string."""
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
    found = f"cited_text is {quoted!r}, the document says {text[start:end]!r} there"
    units = next((name for name, cut in _UNITS.items() if cut(text, start, end) == quoted), None)
    return f"{found[:250]}: the positions count {units}" if units else found[:300]


def _in_bytes(encoding: str, width: int = 1) -> Callable[[str, int, int], str]:
    """Returns a function that cuts a text whose positions count units of an encoding."""

    def cut(text: str, start: int, end: int) -> str:
        return text.encode(encoding, "replace")[width * start : width * end].decode(encoding, "replace")

    return cut


_UNITS: Mapping[str, Callable[[str, int, int], str]] = {
    "UTF-16 code units, not characters": _in_bytes("utf-16-le", 2),
    "bytes, not characters": _in_bytes("utf-8"),
    "from the first character that is not white space": lambda text, start, end: text.lstrip()[start:end],
}
"""Known mistakes in the positions of a citation."""


def _documents(sent: dict[str, Any]) -> list[str | None] | None:
    """Returns the texts of the documents in order, or `None` if the request does not show them all."""
    found: list[str | None] = []
    messages = sent.get("messages")
    for message in messages if isinstance(messages, list) else ():
        content = message.get("content") if isinstance(message, dict) else None
        for block in content if isinstance(content, list) else ():
            if not isinstance(block, dict) or block.get("type") == "tool_result":
                return None
            if block.get("type") == "document":
                found.append(_text_of(block))
    return found


@section.rule(
    "G09",
    title="quotes in cited_text the text at the location that the citation gives",
    source=[src.CITATIONS],
    cost=0,
    observe=quotes,
)
def cites(probe: Probe) -> None:
    cited(probe)
