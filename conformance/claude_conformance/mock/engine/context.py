"""Context management: clears parts of a prompt before it is answered (beta `context_management`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from .prompt import Block, Body, blocks_of
from .tokens import count_prompt

TRIGGER, KEEP = 100_000, 3
COMPACT_TRIGGER = 150_000
CLEARED = "[cleared to save context]"


@attrs.frozen
class Managed:
    """A body after its edits, the applied edits, and whether to compact the conversation first."""

    body: Body
    applied: tuple[dict[str, Any], ...] = ()
    compacts: bool = False
    pauses: bool = False


def manage(body: Body) -> Managed:
    """Apply the edits in `context_management`, in order."""
    settings = body.get("context_management")
    if not settings:
        return Managed(body)
    applied: list[dict[str, Any]] = []
    compacts = pauses = False
    for edit in settings.get("edits") or ():
        before = count_prompt(body)
        if edit["type"] == "clear_tool_uses_20250919":
            body, count = _clear_tool_uses(body, edit, before)
            name = "cleared_tool_uses"
        elif edit["type"] == "clear_thinking_20251015":
            body, count = _clear_thinking(body, edit)
            name = "cleared_thinking_turns"
        else:
            trigger = (edit.get("trigger") or {}).get("value", COMPACT_TRIGGER)
            compacts = compacts or before > trigger
            pauses = pauses or bool(edit.get("pause_after_compaction"))
            continue
        if count:
            cleared = max(0, before - count_prompt(body))
            applied.append({"type": edit["type"], name: count, "cleared_input_tokens": cleared})
    return Managed(body, tuple(applied), compacts, compacts and pauses)


def _with_blocks(body: Body, change: Any) -> Body:
    """Return the body with changed blocks; string content is not changed."""
    messages = [
        message if isinstance(message.get("content"), str) else {**message, "content": change(message)}
        for message in body["messages"]
    ]
    return {**body, "messages": messages}


def _clear_tool_uses(body: Body, edit: Mapping[str, Any], tokens: int) -> tuple[Body, int]:
    """Clear the results of old tool uses, if there are enough tokens or uses."""
    spared = set(edit.get("exclude_tools") or ())
    uses = [
        block["id"]
        for message in body["messages"]
        for block in blocks_of(message.get("content"))
        if block["type"] == "tool_use" and block["name"] not in spared
    ]
    trigger = edit.get("trigger") or {"type": "input_tokens", "value": TRIGGER}
    reached = (tokens if trigger["type"] == "input_tokens" else len(uses)) > trigger["value"]
    keep = (edit.get("keep") or {}).get("value", KEEP)
    old = set(uses[: max(0, len(uses) - keep)]) if reached else set()

    def change(message: Mapping[str, Any]) -> list[Block]:
        return [
            {**block, "content": CLEARED}
            if block["type"] == "tool_result" and block["tool_use_id"] in old
            else block
            for block in message.get("content") or ()
        ]

    return (_with_blocks(body, change), len(old)) if old else (body, 0)


def _clear_thinking(body: Body, edit: Mapping[str, Any]) -> tuple[Body, int]:
    """Remove the thinking from all turns except the last ones."""
    keep = edit.get("keep") or {"type": "thinking_turns", "value": 1}
    if keep == "all" or keep["type"] == "all":
        return body, 0
    thinks = [
        number
        for number, message in enumerate(body["messages"])
        if any(_is_thinking(block) for block in blocks_of(message.get("content")))
    ]
    old = set(thinks[: max(0, len(thinks) - keep["value"])])
    messages: Sequence[Any] = [
        {**message, "content": [block for block in message["content"] if not _is_thinking(block)]}
        if number in old
        else message
        for number, message in enumerate(body["messages"])
    ]
    return ({**body, "messages": messages}, len(old)) if old else (body, 0)


def _is_thinking(block: Block) -> bool:
    return block["type"] in ("thinking", "redacted_thinking")
