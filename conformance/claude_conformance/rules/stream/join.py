"""Joins the events of a stream to a message, as clients do."""

from __future__ import annotations

import copy
from typing import Any

import attrs

from claude_conformance.wire import JsonError, parse_json


@attrs.define
class Block:
    """A content block while it is streamed. ``value`` is the block so far."""

    index: int
    kind: str
    value: dict[str, Any]
    deltas: int = 0
    signed: bool = False
    json: list[str] = attrs.field(factory=list)
    input_fault: str | None = None
    stopped_at: int = 0


_SUMMED_UP = ("content", "encrypted_content")
_TEXT = {"text_delta": ("text", "text"), "thinking_delta": ("thinking", "thinking")}


class Joiner:
    """The message so far. The caller checks that blocks are opened and closed in order."""

    def __init__(self) -> None:
        self.message: dict[str, Any] = {}
        self.blocks: list[Block] = []

    @property
    def open(self) -> Block:
        """The block that was opened last."""
        return self.blocks[-1]

    @property
    def count(self) -> int:
        """The index of the next block."""
        return len(self.blocks)

    @property
    def spoke(self) -> bool:
        """`True` if some block has content that the model wrote; results, for example, cost no output."""
        return any(map(_written, self.blocks))

    def start(self, message: dict[str, Any], *, whole: bool = False) -> None:
        """Takes the message of `message_start`; its content counts if the message is ``whole``."""
        self.message = copy.deepcopy(message)
        if not whole:
            self.message["content"] = []

    def open_block(self, block: dict[str, Any]) -> None:
        """Opens a block. A fallback block says which model the message is from."""
        value = copy.deepcopy(block)
        if block["type"] == "fallback":
            target = block.get("to")
            name = target.get("model") if isinstance(target, dict) else None
            self.message["model"] = name if isinstance(name, str) else self.message.get("model")
        self.blocks.append(Block(len(self.blocks), block["type"], value))
        self.message["content"].append(value)

    def add(self, delta: dict[str, Any]) -> bool:
        """Applies a delta to the open block; `False` if the delta lacks its field.

        Unknown types are skipped.
        """
        block = self.open
        block.deltas += 1
        kind = delta["type"]
        if kind in _TEXT:
            source, target = _TEXT[kind]
            return _append(block.value, target, delta.get(source))
        if kind == "signature_delta":
            block.signed = True
            block.value["signature"] = delta.get("signature")
            return isinstance(delta.get("signature"), str)
        if kind == "citations_delta":
            block.value["citations"] = [*(block.value.get("citations") or []), delta.get("citation")]
            return isinstance(delta.get("citation"), dict)
        if kind == "input_json_delta":
            piece = delta.get("partial_json")
            if isinstance(piece, str):
                block.json.append(piece)
            return isinstance(piece, str)
        if kind == "compaction_delta":
            block.value.update({name: delta[name] for name in _SUMMED_UP if name in delta})
        return True

    def close_block(self) -> None:
        """Closes the block and parses the input of a tool call."""
        block = self.open
        text = "".join(block.json)
        if not text:
            return
        try:
            value = parse_json(text)
        except JsonError as error:
            block.input_fault = f"the joined pieces are not JSON ({error})"
            return
        if not isinstance(value, dict):
            block.input_fault = "the joined pieces are not an object"
            return
        block.value["input"] = value

    def finish(self, delta: dict[str, Any], usage: dict[str, Any], beside: dict[str, Any]) -> None:
        """Applies a `message_delta`: its counts, and the fields ``beside`` them, replace the earlier ones."""
        self.message.update({name: value for name, value in beside.items() if value is not None})
        self.message.update(copy.deepcopy(delta))
        counts = self.message.get("usage")
        known = dict(counts) if isinstance(counts, dict) else {}
        known.update({name: value for name, value in usage.items() if value is not None})
        self.message["usage"] = known


def from_code(block: dict[str, Any]) -> bool:
    """Returns whether a tool call was made by running code, not by the model itself."""
    caller = block.get("caller")
    kind = caller.get("type") if isinstance(caller, dict) else None
    return isinstance(kind, str) and kind != "direct"


def _written(block: Block) -> bool:
    if block.kind in ("text", "thinking"):
        return block.deltas > 0
    calls = {"tool_use", "server_tool_use", "mcp_tool_use"}
    return block.kind == "redacted_thinking" or (block.kind in calls and not from_code(block.value))


def _append(value: dict[str, Any], name: str, piece: object) -> bool:
    if not isinstance(piece, str):
        return False
    before = value.get(name)
    value[name] = (before if isinstance(before, str) else "") + piece
    return True
