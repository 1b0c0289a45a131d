"""Faults of names in a response: tools, calls, documents, results, models, skills that do not exist."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from collections.abc import Callable, Iterator, Mapping

from claude_conformance.mock.engine.prompt import documents_of
from claude_conformance.mock.exchange import Exchange, Prompt
from claude_conformance.mock.http.replies import Event

from .base import Body, on_message, on_prompt
from .frames import Frames, on_events

ELSEWHERE = "https://elsewhere.example/page"


def _blocks(message: Body, *kinds: str) -> list[Body]:
    return [block for block in message["content"] if block["type"] in kinds]


def _citations(message: Body, *kinds: str) -> Iterator[Body]:
    for block in message["content"]:
        yield from (item for item in block.get("citations") or () if item["type"] in kinds)


@on_message("tool-search-names-aliased")
def names_aliased(exchange: Exchange, message: Body) -> Body:
    """Tool search returns tools under other names"""
    for block in _blocks(message, "tool_search_tool_result"):
        for reference in block["content"].get("tool_references") or ():
            reference["tool_name"] = f"mcp__gateway__{reference['tool_name']}"
    return message


@on_message("server-call-renamed")
def server_call_renamed(exchange: Exchange, message: Body) -> Body:
    """A web search is reported as a call of web fetch"""
    for block in _blocks(message, "server_tool_use"):
        if block["name"] == "web_search":
            block["name"] = "web_fetch"
    return message


@on_message("server-result-lost")
def server_result_lost(exchange: Exchange, message: Body) -> Body:
    """The result of a web search is left out of the message"""
    kept = [block for block in message["content"] if block["type"] != "web_search_tool_result"]
    return {**message, "content": kept}


@on_message("server-result-twice")
def server_result_twice(exchange: Exchange, message: Body) -> Body:
    """The result of a web search is repeated"""
    content: list[Body] = []
    for block in message["content"]:
        content += [block] * (2 if block["type"] == "web_search_tool_result" else 1)
    return {**message, "content": content}


@on_message("server-result-of-another-tool")
def result_of_another_tool(exchange: Exchange, message: Body) -> Body:
    """The result of a web search is typed as that of code execution"""
    empty = {"type": "code_execution_result", "stdout": "", "stderr": "", "return_code": 0, "content": []}
    for block in _blocks(message, "web_search_tool_result"):
        block.update(type="code_execution_tool_result", content=empty)
    return message


@on_message("caller-unknown")
def caller_unknown(exchange: Exchange, message: Body) -> Body:
    """A tool call names as its caller a call that was never made"""
    for block in _blocks(message, "tool_use", "server_tool_use"):
        block["caller"] = {"type": "code_execution_20250825", "tool_id": "srvtoolu_01NeverCalled"}
        if block["type"] == "server_tool_use":
            block["caller"]["type"] = "code_execution_20260120"
    return message


@on_prompt("search-domains-ignored")
def domains_ignored(exchange: Exchange, body: Body) -> Body:
    """allowed_domains of a web search have no effect"""
    tools = [{k: v for k, v in tool.items() if k != "allowed_domains"} for tool in body.get("tools") or ()]
    return {**body, "tools": tools} if tools else body


@on_prompt("search-blocked-domains-ignored")
def blocked_ignored(exchange: Exchange, body: Body) -> Body:
    """blocked_domains of a web search have no effect"""
    tools = [{k: v for k, v in tool.items() if k != "blocked_domains"} for tool in body.get("tools") or ()]
    return {**body, "tools": tools} if tools else body


@on_prompt("search-max-uses-ignored")
def max_uses_ignored(exchange: Exchange, body: Body) -> Body:
    """max_uses of a web search has no effect"""
    tools = [{k: v for k, v in tool.items() if k != "max_uses"} for tool in body.get("tools") or ()]
    return {**body, "tools": tools} if tools else body


def _citing(id: str, summary: str, change: Callable[[Body], object], *kinds: str) -> None:
    """Register a fault of citations of these types."""

    def bent(exchange: Exchange, message: Body) -> Body:
        for item in _citations(message, *kinds):
            change(item)
        return message

    bent.__doc__ = summary
    on_message(id)(bent)


_PLACES = ("char_location", "page_location", "content_block_location")
_citing(
    "citations-document-index-from-one",
    "Documents are numbered from 1 in citations",
    lambda item: item.update(document_index=item["document_index"] + 1),
    *_PLACES,
)
_citing(
    "citations-document-title-lost",
    "Citations do not name the title of their document",
    lambda item: item.update(document_title=None),
    *_PLACES,
)
_citing(
    "citations-document-title-invented",
    "Citations name a title that the document does not have",
    lambda item: item.update(document_title="Document"),
    *_PLACES,
)
_citing(
    "citations-file-id-invented",
    "Citations name a file although the document is not a file",
    lambda item: item.update(file_id="file_011Invented0000000000"),
    *_PLACES,
)
_citing(
    "citations-block-end-included",
    "The end of a cited range of blocks is inclusive",
    lambda item: item.update(end_block_index=item["end_block_index"] - 1),
    "content_block_location",
)
_citing(
    "citations-block-shifted",
    "Citations of blocks name the block after the one that they quote",
    lambda item: item.update(
        start_block_index=item["start_block_index"] + 1, end_block_index=item["end_block_index"] + 1
    ),
    "content_block_location",
)
_citing(
    "citations-pages-from-zero",
    "Pages are numbered from 0 in citations",
    lambda item: item.update(start_page_number=0, end_page_number=1),
    "page_location",
)
_citing(
    "citations-page-as-characters",
    "Citations of a PDF say which characters, not which pages",
    lambda item: (
        [item.pop(name) for name in ("start_page_number", "end_page_number")],
        item.update(type="char_location", start_char_index=0, end_char_index=9),
    ),
    "page_location",
)
_citing(
    "citations-result-index-from-one",
    "Search results are numbered from 1 in citations",
    lambda item: item.update(search_result_index=item["search_result_index"] + 1),
    "search_result_location",
)
_citing(
    "citations-result-source-changed",
    "Citations of search results name another source",
    lambda item: item.update(source=ELSEWHERE),
    "search_result_location",
)
_citing(
    "citations-result-title-changed",
    "Citations of search results name another title",
    lambda item: item.update(title="Result"),
    "search_result_location",
)
_citing(
    "citations-result-block-shifted",
    "Citations of search results name the block after the one that they quote",
    lambda item: item.update(
        start_block_index=item["start_block_index"] + 1, end_block_index=item["end_block_index"] + 1
    ),
    "search_result_location",
)
_citing(
    "citations-web-page-invented",
    "Citations name web pages that no search found",
    lambda item: item.update(url=ELSEWHERE),
    "web_search_result_location",
)


_UNITS: Mapping[str, tuple[str, Callable[[str], int]]] = {
    "code-units": ("UTF-16 code units", lambda text: len(text.encode("utf-16-le")) // 2),
    "bytes": ("bytes of UTF-8", lambda text: len(text.encode())),
}
"""By the end of the fault's id: what positions count, and how."""


def _positions(id: str, what: str, size: Callable[[str], int]) -> None:
    """Register a fault of the positions of citations in plain texts."""

    def bent(exchange: Prompt, message: Body) -> Body:
        documents = list(documents_of(exchange.body))
        for item in _citations(message, "char_location"):
            text = documents[item["document_index"]]["source"]["data"]
            for name in ("start_char_index", "end_char_index"):
                item[name] = size(text[: item[name]])
        return message

    bent.__doc__ = f"The positions of citations count {what}, not characters"
    on_message(id)(bent)


for _unit, (_what, _size) in _UNITS.items():
    _positions(f"citations-positions-in-{_unit}", _what, _size)


@on_message("message-model-other", "D021")
def model_other(exchange: Exchange, message: Body) -> Body:
    """The message names the model of the backend"""
    return {**message, "model": "gpt-harbour-4"}


@on_message("message-model-another-known", "D021")
def model_another(exchange: Exchange, message: Body) -> Body:
    """The message names another model of the list than the one that was asked for"""
    return {**message, "model": "claude-opus-4-6"}


@on_events("stream-model-other", "D021")
def stream_model_other(exchange: Exchange, frames: Frames) -> Frames:
    """Streams name another model than responses without a stream"""
    for frame in frames:
        if isinstance(frame, Event) and frame.name == "message_start":
            frame.data["message"]["model"] = "claude-harbour-1"
    return frames


def _skills(id: str, summary: str, change: Callable[[list[Body]], list[Body]]) -> None:
    """Register a fault of the skills in a container."""

    def bent(exchange: Exchange, message: Body) -> Body:
        container = message.get("container") or {}
        if container.get("skills"):
            message["container"] = {**container, "skills": change(container["skills"])}
        return message

    bent.__doc__ = summary
    on_message(id)(bent)


_skills("container-skills-lost", "The container does not name the skills that it has", lambda _: [])
_skills(
    "container-skills-others",
    "The container names other skills than those that were loaded",
    lambda skills: [{**skill, "skill_id": "pdf"} for skill in skills],
)
_skills(
    "container-skills-custom",
    "The container reports skills of Anthropic as custom",
    lambda skills: [{**skill, "type": "custom"} for skill in skills],
)
