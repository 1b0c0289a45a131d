"""Inlines the files that a prompt names, so that no other code has to handle files."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.files.store import FileStore, bytes_of
from claude_conformance.mock.world.world import World

DOCUMENTS = ("application/pdf", "text/plain")
IMAGES = ("image/jpeg", "image/png", "image/gif", "image/webp")
# The media types of files that a block accepts (K11).
KINDS: Mapping[str, tuple[str, ...]] = {"document": DOCUMENTS, "image": IMAGES}
# A larger file does not fit into any prompt.
MOST_BYTES = 32 * 1024 * 1024


def with_files(body: Any, world: World, workspace: str) -> Any:
    """Return the body with the bytes of its files instead of their ids.

    A file that is unknown, expired, of the wrong kind or too large stays an id, which is refused later.
    """
    changed = [_message(message, world, workspace) for message in body["messages"]]
    if all(new is old for new, old in zip(changed, body["messages"], strict=True)):
        return body
    return {**body, "messages": changed}


def _message(holder: Any, world: World, workspace: str) -> Any:
    """Return a message or tool result with its files inlined; the same object if it has no files."""
    content = holder.get("content")
    if not isinstance(content, list):
        return holder
    changed = [_block(block, world, workspace) for block in content]
    if all(new is old for new, old in zip(changed, content, strict=True)):
        return holder
    return {**holder, "content": changed}


def _block(block: Any, world: World, workspace: str) -> Any:
    if block["type"] == "tool_result":
        return _message(block, world, workspace)
    source = block.get("source")
    if not isinstance(source, dict) or source.get("type") != "file":
        return block
    files = world.store(FileStore)
    file = files.find(source["file_id"], workspace)
    media_type = None if file is None or files.expired(file) else file.data["mime_type"]
    if file is None or media_type not in KINDS.get(block["type"], ()) or bytes_of(file).size > MOST_BYTES:
        return block
    data = bytes_of(file).read()
    inside = {"media_type": media_type, "file_id": source["file_id"]}
    if media_type == "text/plain":
        return {**block, "source": {"type": "text", "data": data.decode(errors="replace"), **inside}}
    return {**block, "source": {"type": "base64", "data": base64.b64encode(data).decode(), **inside}}
