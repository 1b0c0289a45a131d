"""Faults that drop a part of the request before the model sees it. The part is not counted either.

They are made from a table: what is lost, and a function that takes it out of a valid body in place.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any

from claude_conformance.mock.exchange import Validated

from .base import COUNT, MESSAGES, PROMPTS, Body, Fault, register, streams

LOST = "."
"""What remains of a text: an empty one would be another fault."""

Take = Callable[[Body], None]


def _turns(body: Body, role: str) -> Iterator[list[Any]]:
    """The blocks of each turn of a role that has blocks."""
    for message in body["messages"]:
        if message["role"] == role and isinstance(message.get("content"), list):
            yield message["content"]


def _blocks(body: Body, role: str, kind: str) -> Iterator[dict[str, Any]]:
    for content in _turns(body, role):
        yield from (block for block in content if block["type"] == kind)


def _results(body: Body) -> Iterator[dict[str, Any]]:
    return _blocks(body, "user", "tool_result")


def _has(content: list[Any], kind: str) -> bool:
    return any(block["type"] == kind for block in content)


def _empty(block: dict[str, Any]) -> None:
    block["text"] = LOST


def user_texts(body: Body) -> None:
    """All texts of a user turn except the last"""
    for content in _turns(body, "user"):
        for block in [block for block in content if block["type"] == "text"][:-1]:
            _empty(block)


def assistant_strings(body: Body) -> None:
    """Assistant turns that are a string, not blocks"""
    for message in body["messages"]:
        if message["role"] == "assistant" and isinstance(message["content"], str):
            message["content"] = LOST


def assistant_texts(body: Body) -> None:
    """All texts of an assistant turn except the first"""
    for content in _turns(body, "assistant"):
        for block in [block for block in content if block["type"] == "text"][1:]:
            _empty(block)


def old_turns(body: Body) -> None:
    """The turns before the last three"""
    for message in body["messages"][:-3]:
        if isinstance(message["content"], str):
            message["content"] = LOST
        else:
            for block in message["content"]:
                if block["type"] == "text":
                    _empty(block)


def text_beside_call(body: Body) -> None:
    """The text of a turn that also calls a tool"""
    for content in _turns(body, "assistant"):
        if _has(content, "tool_use"):
            content[:] = [block for block in content if block["type"] != "text"]


def text_beside_result(body: Body) -> None:
    """The text of a turn that also has a result"""
    for content in _turns(body, "user"):
        if _has(content, "tool_result"):
            content[:] = [block for block in content if block["type"] != "text"]


def call_inputs(body: Body) -> None:
    """The inputs of earlier tool calls"""
    for block in _blocks(body, "assistant", "tool_use"):
        block["input"] = {}


def nested_inputs(body: Body) -> None:
    """Nested values in the inputs of earlier tool calls"""
    for block in _blocks(body, "assistant", "tool_use"):
        block["input"] = {k: v for k, v in block["input"].items() if not isinstance(v, dict | list)}


def result_texts(body: Body) -> None:
    """Results that are a string, not blocks"""
    for block in _results(body):
        if isinstance(block.get("content"), str):
            block["content"] = LOST


def failed_results(body: Body) -> None:
    """The content of failed tool results"""
    for block in _results(body):
        if block.get("is_error"):
            block["content"] = LOST


def second_results(body: Body) -> None:
    """All results of a turn but the first"""
    for content in _turns(body, "user"):
        for block in [block for block in content if block["type"] == "tool_result"][1:]:
            block["content"] = LOST


def result_blocks(body: Body) -> None:
    """All blocks of a result but the first"""
    for block in _results(body):
        if isinstance(block.get("content"), list):
            block["content"] = block["content"][:1]


def _kept_out_of_results(kind: str) -> Take:
    def take(body: Body) -> None:
        for block in _results(body):
            if isinstance(block.get("content"), list):
                block["content"] = [item for item in block["content"] if item["type"] != kind]

    return take


def _kept_out_of_turns(kind: str, source: str | None = None) -> Take:
    def take(body: Body) -> None:
        for content in _turns(body, "user"):
            content[:] = [
                block
                for block in content
                if block["type"] != kind or (source is not None and block["source"]["type"] != source)
            ]

    return take


def _documents_without(name: str) -> Take:
    def take(body: Body) -> None:
        for block in _blocks(body, "user", "document"):
            block.pop(name, None)

    return take


def search_texts(body: Body) -> None:
    """All texts of a search result except the first"""
    for block in _blocks(body, "user", "search_result"):
        block["content"] = block["content"][:1]


def system_string(body: Body) -> None:
    """A system prompt that is a string, not blocks"""
    if isinstance(body.get("system"), str):
        body["system"] = LOST


def system_blocks(body: Body) -> None:
    """All blocks of the system prompt but the first"""
    if isinstance(body.get("system"), list):
        body["system"] = body["system"][:1]


def tools(body: Body) -> None:
    """All tools but the first"""
    if body.get("tools"):
        body["tools"] = body["tools"][:1]


def tool_descriptions(body: Body) -> None:
    """The descriptions of tools"""
    for tool in body.get("tools") or ():
        tool.pop("description", None)


def schema_descriptions(body: Body) -> None:
    """Descriptions inside the schemas of tools"""

    def strip(node: Any) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("description"), str):
                del node["description"]
            for inner in node.values():
                strip(inner)

    for tool in body.get("tools") or ():
        strip(tool.get("input_schema"))


def nested_schemas(body: Body) -> None:
    """Nested parts of the schemas of tools"""
    for tool in body.get("tools") or ():
        for schema in (tool.get("input_schema") or {}).get("properties", {}).values():
            schema.pop("properties", None)


def system_turns(body: Body) -> None:
    """System turns in the middle of a conversation"""
    body["messages"][:] = [message for message in body["messages"] if message["role"] != "system"]


def other_scripts(body: Body) -> None:
    """Characters that are not ASCII"""
    for message in body["messages"]:
        content = message["content"]
        if isinstance(content, str):
            message["content"] = content.encode("ascii", "ignore").decode() or LOST
        else:
            for block in content:
                if block["type"] == "text":
                    block["text"] = block["text"].encode("ascii", "ignore").decode() or LOST


def fetched_pages(body: Body) -> None:
    """Pages that web fetch returned in an earlier turn"""
    for block in _blocks(body, "assistant", "web_fetch_tool_result"):
        if "content" in block["content"]:
            block["content"]["content"]["source"]["data"] = LOST


def turns_before_last_ten(body: Body) -> None:
    """All messages but the last ten"""
    body["messages"] = body["messages"][-10:]


def _neighbours(kept: int) -> Take:
    """Keeps one message of consecutive ones of a role: the first (0) or the last (-1)."""

    def take(body: Body) -> None:
        groups = groupby(body["messages"], key=lambda message: message["role"])
        body["messages"] = [list(group)[kept] for _, group in groups]

    return take


def _early(kind: str) -> Take:
    """Takes blocks of a kind out of all messages but the last."""

    def take(body: Body) -> None:
        for message in body["messages"][:-1]:
            if isinstance(message["content"], list):
                message["content"] = [block for block in message["content"] if block["type"] != kind]

    return take


def _after_first(kind: str, source: str) -> Take:
    """Takes all blocks of a kind and source but the first out of each user turn."""

    def take(body: Body) -> None:
        for content in _turns(body, "user"):
            found = [b for b in content if b["type"] == kind and b["source"]["type"] == source]
            content[:] = [block for block in content if not any(block is other for other in found[1:])]

    return take


def _system_beside(test: Callable[[Body], bool]) -> Take:
    """Takes the system prompt out of requests that have something else."""

    def take(body: Body) -> None:
        if test(body):
            body.pop("system", None)

    return take


def _system(body: Body) -> None:
    body.pop("system", None)


def _tools(body: Body) -> None:
    body.pop("tools", None)
    body.pop("tool_choice", None)


TAKES: Mapping[str, tuple[str, Take]] = {
    **{
        take.__name__.replace("_", "-"): (" ".join((take.__doc__ or "").split()), take)
        for take in (
            user_texts,
            assistant_strings,
            assistant_texts,
            old_turns,
            text_beside_call,
            text_beside_result,
            call_inputs,
            nested_inputs,
            result_texts,
            failed_results,
            second_results,
            result_blocks,
            search_texts,
            system_string,
            system_blocks,
            tools,
            tool_descriptions,
            schema_descriptions,
            nested_schemas,
            system_turns,
            other_scripts,
            fetched_pages,
            turns_before_last_ten,
        )
    },
    "neighbours-before-last": ("All but the last of consecutive turns of a role", _neighbours(-1)),
    "neighbours-after-first": ("All but the first of consecutive turns of a role", _neighbours(0)),
    "early-images": ("Images of earlier turns", _early("image")),
    "early-documents": ("Documents of earlier turns", _early("document")),
    "early-search-results": ("Search results of earlier turns", _early("search_result")),
    "system-beside-tools": (
        "A system prompt together with tools",
        _system_beside(lambda body: bool(body.get("tools"))),
    ),
    "system-of-long-histories": (
        "The system prompt of more than twenty messages",
        _system_beside(lambda body: len(body["messages"]) > 20),
    ),
    "result-documents": ("Documents inside results", _kept_out_of_results("document")),
    "result-search-results": ("Search results inside results", _kept_out_of_results("search_result")),
    "result-images": ("Images inside results", _kept_out_of_results("image")),
    "images": ("Images of user turns", _kept_out_of_turns("image")),
    "second-images": ("All images of a user turn but the first", _after_first("image", "base64")),
    "second-pdfs": ("All PDF documents of a user turn but the first", _after_first("document", "base64")),
    "search-results": ("Search results of user turns", _kept_out_of_turns("search_result")),
    "plain-documents": ("Documents of plain text", _kept_out_of_turns("document", "text")),
    "pieced-documents": ("Documents of content blocks", _kept_out_of_turns("document", "content")),
    "pdfs": ("PDF documents", _kept_out_of_turns("document", "base64")),
    "document-titles": ("The titles of documents", _documents_without("title")),
    "document-contexts": ("The context of documents", _documents_without("context")),
}
"""By the last part of the fault's id: what is lost, and the function that removes it."""


def _always(_: Validated) -> bool:
    return True


def _batched(exchange: Validated) -> bool:
    return exchange.received is None


def lose(
    id: str,
    what: str,
    take: Take,
    operations: tuple[str, ...],
    where: Callable[[Validated], bool] = _always,
) -> Fault:
    """Register a fault that takes something out of the prompts of these operations."""

    def prompt(exchange: Validated, body: Body) -> Body:
        if not where(exchange):
            return body
        changed = copy.deepcopy(body)
        take(changed)
        changed["messages"] = [message for message in changed["messages"] if message.get("content") != []]
        return changed

    return register(Fault(id, f"{what}: not passed to the model", (), operations, prompt=prompt))


for _name, (_what, _take) in TAKES.items():
    lose(f"lost-{_name}", _what, _take, PROMPTS)
lose(
    "lost-neighbours-in-messages",
    "Only in Messages: all but the last of consecutive turns of a role",
    _neighbours(-1),
    MESSAGES,
)
lose("lost-in-messages", "Only in Messages: texts next to tool calls", text_beside_call, MESSAGES)
lose("lost-in-counts", "Only in count_tokens: texts next to tool calls", text_beside_call, COUNT)
for _way, _where, _that in (("streams", "in streams", streams), ("batches", "in batches", _batched)):
    for _name, _what, _take in (
        ("system", "the system prompt", _system),
        ("tools", "tools", _tools),
        ("images", "images", _early("image")),
        ("old-turns", "all messages but the last ten", turns_before_last_ten),
    ):
        lose(f"lost-{_name}-in-{_way}", f"Only {_where}: {_what}", _take, MESSAGES, _that)
