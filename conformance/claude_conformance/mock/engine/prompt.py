"""Reads a request body as a conversation: blocks, turns, the last user text."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

Block = Mapping[str, Any]
Body = Mapping[str, Any]


def blocks_of(content: Any) -> list[Block]:
    """Return content as a list of blocks; a string is one text block."""
    if isinstance(content, str):
        return [{"type": "text", "text": content}]
    return list(content or ())


def turns_of(body: Body) -> list[tuple[str, list[Block]]]:
    """Return the messages as `(role, blocks)`, with neighbours of one role merged."""
    turns: list[tuple[str, list[Block]]] = []
    for message in body.get("messages", ()):
        role, blocks = message["role"], blocks_of(message.get("content"))
        if turns and turns[-1][0] == role:
            turns[-1][1].extend(blocks)
        else:
            turns.append((role, blocks))
    return turns


def texts_of(blocks: list[Block]) -> str:
    """The text blocks among blocks, joined by newlines."""
    return "\n".join(block["text"] for block in blocks if block["type"] == "text")


def last_user_text(body: Body) -> str:
    """Return the text of the last user turn."""
    for role, blocks in reversed(turns_of(body)):
        if role == "user":
            return texts_of(blocks)
    return ""


def asked_text(body: Body) -> str:
    """Return the newest non-empty user text; after tool results it is the question before them."""
    for role, blocks in reversed(turns_of(body)):
        if role == "user" and (text := texts_of(blocks)):
            return text
    return ""


def prompt_text(body: Body) -> str:
    """System prompt and all user text."""
    parts = [texts_of(blocks_of(body.get("system")))]
    parts += [texts_of(blocks) for role, blocks in turns_of(body) if role != "assistant"]
    return "\n".join(parts)


def prefill_of(body: Body) -> str | None:
    """Return the text that the answer must continue, if the last turn is the assistant's."""
    turns = turns_of(body)
    if turns and turns[-1][0] == "assistant" and all(block["type"] == "text" for block in turns[-1][1]):
        return "".join(block["text"] for block in turns[-1][1])
    return None


def tool_results_of(body: Body) -> list[Block]:
    """Return the tool results in the last turn, if it is the user's."""
    turns = turns_of(body)
    if not turns or turns[-1][0] != "user":
        return []
    return [block for block in turns[-1][1] if block["type"] == "tool_result"]


def documents_of(body: Body) -> Iterator[Block]:
    """The document blocks in user turns, in order: the order of `document_index`."""
    for role, blocks in turns_of(body):
        if role == "user":
            for block in blocks:
                inner = blocks_of(block.get("content")) if block["type"] == "tool_result" else []
                yield from (item for item in (block, *inner) if item["type"] == "document")


def format_of(body: Body) -> Mapping[str, Any] | None:
    """Return the requested output format, by its current or its old name."""
    found: Mapping[str, Any] | None = (body.get("output_config") or {}).get("format") or body.get(
        "output_format"
    )
    return found


def digest(*parts: Any) -> int:
    """Hash JSON values to a number that is the same in every process."""
    text = json.dumps(parts, sort_keys=True, ensure_ascii=True, default=str)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
