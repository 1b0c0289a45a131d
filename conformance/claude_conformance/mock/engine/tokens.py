"""Counts tokens. The mock's token is four characters: fast and monotonic."""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.mock.world.cache import Segment
from claude_conformance.wire.jsontext import dumps

from .images import size_of
from .prompt import Block, Body, blocks_of, format_of

CHARACTERS = 4
# Tokens around a turn, a tool definition, a tool call, the instructions for tools, for a forced call, and for
# thinking; near what the API adds.
TURN_OVERHEAD = 4
TOOL_OVERHEAD = 12
CALL_OVERHEAD = 8
TOOLS_OVERHEAD = 300
FORCED_OVERHEAD = 92
THINKING_OVERHEAD = 29
PDF_PAGE = 1500
IMAGE = 1600
PIXELS_PER_TOKEN = 750
PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


def count_text(text: str) -> int:
    return math.ceil(len(text) / CHARACTERS)


def cut_text(text: str, tokens: int) -> str:
    """Return the start of `text` with at most so many tokens."""
    return text[: tokens * CHARACTERS]


def count_call(block: Block) -> int:
    """Tokens of a tool call: its name and its input."""
    return CALL_OVERHEAD + count_text(block["name"]) + count_text(dumps(block["input"]))


def count_block(block: Block) -> int:
    """Tokens of a content block of a request."""
    kind = block["type"]
    if kind == "text":
        return count_text(block["text"])
    if kind == "thinking":
        return count_text(block["thinking"])
    if kind == "image":
        return _image(block["source"])
    if kind == "document":
        return _document(block)
    if kind in ("tool_use", "server_tool_use", "mcp_tool_use"):
        return count_call(block)
    if kind == "tool_result":
        return CALL_OVERHEAD + sum(map(count_block, blocks_of(block.get("content"))))
    if kind == "search_result":
        return count_text(block["title"] + block["source"]) + sum(map(count_block, block["content"]))
    return count_text(dumps(block))


def _image(source: Mapping[str, Any]) -> int:
    if source["type"] != "base64":
        return IMAGE
    size = size_of(source["data"])
    return IMAGE if size is None else max(1, min(3 * IMAGE, math.ceil(size[0] * size[1] / PIXELS_PER_TOKEN)))


def _document(block: Block) -> int:
    source = block["source"]
    extra = count_text((block.get("title") or "") + (block.get("context") or ""))
    if source["type"] == "text":
        return extra + count_text(source["data"])
    if source["type"] == "content":
        return extra + sum(map(count_block, blocks_of(source["content"])))
    return extra + PDF_PAGE * (pdf_pages(source["data"]) if source["type"] == "base64" else 1)


def pdf_pages(data: str) -> int:
    """Pages of a base64 PDF, at least 1; page objects inside compressed streams are not seen."""
    try:
        return max(1, len(PAGE.findall(base64.b64decode(data, validate=False))))
    except (binascii.Error, ValueError):
        return 1


def segments(body: Body) -> Iterator[Segment]:
    """Return the prompt in cache order: tools, system, messages. Old thinking is not counted."""
    for tool in body.get("tools") or ():
        bare = _bare(tool)
        yield Segment(
            dumps(bare), TOOL_OVERHEAD + count_text(dumps(bare)), tool.get("cache_control"), "tools"
        )
    for block in blocks_of(body.get("system")):
        yield Segment(
            dumps(["system", _bare(block)]), count_block(block), block.get("cache_control"), "system"
        )
    messages = body["messages"]
    latest = max((i for i, m in enumerate(messages) if m["role"] == "assistant"), default=-1)
    previous = None
    for number, message in enumerate(messages):
        role = message["role"]
        for position, block in enumerate(blocks_of(message.get("content"))):
            tokens = 0 if block["type"] == "thinking" and number != latest else count_block(block)
            opens = position == 0 and role != previous
            yield Segment(dumps([role, _bare(block)]), tokens + TURN_OVERHEAD * opens, _marker(block))
        previous = role


def _marker(block: Block) -> Any:
    """The breakpoint after a block. One inside a tool result counts for the whole result."""
    inside = block.get("content") if block["type"] == "tool_result" else None
    marks = [item.get("cache_control") for item in inside] if isinstance(inside, list) else []
    return block.get("cache_control") or next(filter(None, reversed(marks)), None)


def _bare(block: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in block.items() if key != "cache_control"}


def overhead(body: Body) -> int:
    """Return the tokens outside of blocks."""
    form = format_of(body)
    forced = bool(body.get("tools")) and (body.get("tool_choice") or {}).get("type") in ("any", "tool")
    thinks = (body.get("thinking") or {}).get("type") in ("enabled", "adaptive")
    return (
        TURN_OVERHEAD
        + TOOLS_OVERHEAD * bool(body.get("tools"))
        + FORCED_OVERHEAD * forced
        + THINKING_OVERHEAD * thinks
        + (count_text(dumps(form["schema"])) if form else 0)
    )


def count_prompt(body: Body) -> int:
    """Tokens of the whole prompt, cached or not."""
    return overhead(body) + sum(segment.tokens for segment in segments(body))
