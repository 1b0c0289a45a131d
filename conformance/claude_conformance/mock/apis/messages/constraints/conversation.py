"""Turns: their roles and order, and tool calls with their results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from claude_conformance.mock.apis.messages.prompts import constraint, each_block
from claude_conformance.mock.engine.prompt import Block, blocks_of, turns_of
from claude_conformance.mock.exchange import Prompt
from claude_conformance.mock.http.errors import invalid

# Where a block is allowed: u in user turns, a in assistant turns, r inside tool results, s in system turns.
PLACES = {
    "text": "uars",
    "image": "ur",
    "document": "uar",
    "search_result": "ur",
    "thinking": "a",
    "redacted_thinking": "a",
    "tool_use": "a",
    "tool_result": "u",
    "container_upload": "u",
    "tool_addition": "s",
    "tool_removal": "s",
}
SERVER_CALLS = ("server_tool_use", "mcp_tool_use")


@constraint("system-turn-placed", "D13", fault="first-system-turn-served")
def system_turns(prompt: Prompt) -> None:
    """Turns of role system are where they are allowed, on models that support them."""
    messages = prompt.body["messages"]
    for number, message in enumerate(messages):
        if message["role"] != "system":
            continue
        if number == 0:
            raise invalid(
                "messages.0: use the top-level 'system' parameter for a system prompt "
                "that starts the conversation"
            )
        if not prompt.model.system_turns:
            raise invalid(f"messages.{number}: role 'system' is not supported on this model")
        for block in blocks_of(message.get("content")):
            if "s" not in PLACES.get(block["type"], ""):
                raise invalid(
                    f"messages.{number}: role 'system' supports text, tool_addition, "
                    "and tool_removal blocks only"
                )
        before = _before_run(messages, number)
        if before["role"] == "assistant" and not _ends_in_server_result(before):
            raise invalid(
                f"messages.{number}: role 'system' must follow a 'user' message or an 'assistant' message "
                "ending in a server tool result"
            )
        if number + 1 < len(messages) and messages[number + 1]["role"] == "user":
            raise invalid(
                f"messages.{number}: role 'system' must precede an 'assistant' message or end the array"
            )


def _before_run(messages: Sequence[Mapping[str, Any]], number: int) -> Mapping[str, Any]:
    while number > 0 and messages[number]["role"] == "system":
        number -= 1
    return messages[number]


def _ends_in_server_result(message: Mapping[str, Any]) -> bool:
    blocks = blocks_of(message.get("content"))
    return bool(blocks) and blocks[-1]["type"].endswith("_tool_result")


@constraint("user-turns-not-empty", "D041")
def not_empty(prompt: Prompt) -> None:
    """User turns have content."""
    number = 0
    for role, blocks in turns_of(prompt.body):
        width = _width(prompt.body["messages"], number)
        texts = [block for block in blocks if block["type"] != "text" or block["text"]]
        if role == "user" and not texts:
            raise invalid(f"messages.{number}: user messages must have non-empty content")
        number += width


def _width(messages: Sequence[Mapping[str, Any]], start: int) -> int:
    """Return how many messages belong to the turn that begins at `start`."""
    end = start
    while end < len(messages) and messages[end]["role"] == messages[start]["role"]:
        end += 1
    return end - start


@constraint("text-not-empty", "D16")
def text_not_empty(prompt: Prompt) -> None:
    """Text blocks have text."""
    system = [("system", "system", block) for block in blocks_of(prompt.body.get("system") or [])]
    if isinstance(prompt.body.get("system"), str):
        system = []
    for role, path, block in [*system, *each_block(prompt.body)]:
        if block["type"] != "text":
            continue
        where = "system" if role == "system" and path == "system" else "messages"
        if not block["text"]:
            raise invalid(f"{where}: text content blocks must be non-empty")
        if not block["text"].strip() and role == "user":
            raise invalid(f"{where}: text content blocks must contain non-whitespace text")


@constraint("blocks-in-their-place", "D17")
def places(prompt: Prompt) -> None:
    """Blocks are in turns of a role that may have them."""
    for role, path, block in each_block(prompt.body):
        kind = block["type"]
        inside = ".tool_result.content." in path
        if kind in PLACES and ("r" if inside else role[0]) not in PLACES[kind] and role != "system":
            raise invalid(f"{path}: `{kind}` blocks are not allowed in {role} messages")


@constraint("tool-use-ids-unique", "E12", fault="duplicate-tool-use-ids-served")
def ids_unique(prompt: Prompt) -> None:
    """Each tool call has a unique id."""
    seen: set[str] = set()
    for _, path, block in each_block(prompt.body):
        if block["type"] == "tool_use":
            if block["id"] in seen:
                raise invalid(f"{path}: `tool_use` ids must be unique")
            seen.add(block["id"])


@constraint("tool-results-follow-tool-uses", "E09", "E10", "E11", fault="tool-results-unchecked")
def results_follow(prompt: Prompt) -> None:
    """Tool calls are followed by their results, and results follow their calls."""
    turns = [turn for turn in turns_of(prompt.body) if turn[0] != "system"]
    starts = _starts(prompt.body["messages"])
    asked: list[str] = []
    for (role, blocks), number in zip(turns, starts, strict=False):
        if role == "assistant":
            if asked:
                raise _unanswered(number, asked)
            asked = [block["id"] for block in blocks if block["type"] == "tool_use"]
            continue
        asked = _settle(number, blocks, asked)
    if asked:
        raise _unanswered(starts[len(turns) - 1], asked)


def _starts(messages: Sequence[Mapping[str, Any]]) -> list[int]:
    """Return the number of the first message of each turn, without system turns."""
    found, number = [], 0
    while number < len(messages):
        if messages[number]["role"] != "system":
            found.append(number)
        number += _width(messages, number)
    return found


def _settle(number: int, blocks: Sequence[Block], asked: Sequence[str]) -> list[str]:
    """Check the results of a user turn against the calls before it."""
    answered: list[str] = []
    for place, block in enumerate(blocks):
        if block["type"] != "tool_result":
            continue
        id = block["tool_use_id"]
        if id not in asked:
            raise invalid(
                f"messages.{number}.content.{place}: unexpected `tool_use_id` found in `tool_result` "
                f"blocks: {id}. "
                "Each `tool_result` block must have a corresponding `tool_use` block in the previous message."
            )
        if id in answered:
            raise invalid(
                f"messages.{number}.content.{place}: each tool_use must have a single result. "
                f"Found two for {id}."
            )
        answered.append(id)
    missing = [id for id in asked if id not in answered]
    if missing:
        raise _unanswered(number - 1, missing)
    # Results come before anything else of the turn that answers calls.
    if asked and any(block["type"] != "tool_result" for block in blocks[: len(answered)]):
        raise invalid(f"messages.{number}: `tool_result` blocks must come before other content")
    return []


def _unanswered(number: int, ids: Sequence[str]) -> Exception:
    return invalid(
        f"messages.{number}: `tool_use` ids were found without `tool_result` blocks immediately after: "
        f"{', '.join(ids)}. Each `tool_use` block must have a corresponding `tool_result` block "
        "in the next message."
    )


@constraint("toolset-results-name-the-toolset", "doc/agents-and-tools/tool-use/handle-tool-calls")
def toolset_results(prompt: Prompt) -> None:
    """The result of a toolset's call names the toolset."""
    asked: dict[str, str | None] = {}
    for _, path, block in each_block(prompt.body):
        if block["type"] == "tool_use":
            asked[block["id"]] = block.get("toolset_name")
        elif block["type"] == "tool_result" and asked.get(block["tool_use_id"]) != block.get("toolset_name"):
            raise invalid(f"{path}.tool_result.toolset_name: must be that of the `tool_use` block")


@constraint("results-of-search-stand-alone", "E23", fault="mixed-search-results-served")
def search_results_alone(prompt: Prompt) -> None:
    """A tool result with search results has nothing else."""
    for _, path, block in each_block(prompt.body):
        if block["type"] != "tool_result" or isinstance(block.get("content"), str):
            continue
        kinds = {part["type"] for part in block.get("content") or ()}
        if "search_result" in kinds and len(kinds) > 1:
            raise invalid(f"{path}: a tool_result with search_result blocks may contain nothing else")


@constraint("prefill-supported", "D25", fault="prefill-on-new-models-served")
def prefill(prompt: Prompt) -> None:
    """A prefill is used only with models that support it, and has no trailing white space."""
    turns = turns_of(prompt.body)
    role, blocks = turns[-1]
    if role != "assistant" or all(block["type"] == "text" and not block["text"] for block in blocks):
        return
    # A turn that paused inside a server tool is sent back unchanged.
    if any(block["type"] in SERVER_CALLS or block["type"].endswith("_tool_result") for block in blocks):
        return
    if not prompt.model.prefill:
        raise invalid(
            "This model does not support assistant message prefill. "
            "The conversation must end with a user message."
        )
    if blocks[-1]["type"] == "text" and blocks[-1]["text"][-1:].isspace():
        raise invalid("messages: final assistant content cannot end with trailing whitespace")
