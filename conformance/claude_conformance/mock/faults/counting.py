"""Faults of counting: one part of a request is not counted, or a count accepts too much."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from claude_conformance.mock.engine.prompt import blocks_of
from claude_conformance.mock.exchange import Exchange

from .base import COUNT, MESSAGES, Body, Fault, register
from .lenient import HELLO, STAND_IN, drop, served

SHORT = 20

served(
    "count-model-not-required",
    "A count needs no model",
    lambda body: body.setdefault("model", STAND_IN),
    COUNT,
)
served(
    "count-messages-not-required",
    "A count needs no messages",
    lambda body: body.setdefault("messages", [HELLO]),
    COUNT,
)
served(
    "count-takes-max-tokens",
    "count_tokens accepts max_tokens",
    lambda body: drop(body, ["max_tokens"]),
    COUNT,
)
served("count-takes-stream", "count_tokens accepts stream", lambda body: drop(body, ["stream"]), COUNT)


def _system(kind: type, body: Body) -> Body:
    return {key: value for key, value in body.items() if key != "system" or not isinstance(value, kind)}


def _tools(body: Body) -> Body:
    """Omit tools that no tool_choice forces."""
    return body if "tool_choice" in body else {key: value for key, value in body.items() if key != "tools"}


def _images(body: Body) -> Body:
    return _blocks(body, lambda block: block["type"] != "image")


def _short(body: Body) -> Body:
    """Count only the start of each text."""
    messages = [
        {
            **message,
            "content": [
                {**block, "text": block["text"][:SHORT]} if block["type"] == "text" else block
                for block in blocks_of(message["content"])
            ],
        }
        for message in body["messages"]
    ]
    return {**body, "messages": messages}


def _blocks(body: Body, keep: Callable[[Mapping[str, Any]], bool]) -> Body:
    messages = [
        {**message, "content": [block for block in blocks_of(message["content"]) if keep(block)]}
        for message in body["messages"]
    ]
    return {**body, "messages": messages}


def _uncounted(id: str, summary: str, change: Callable[[Body], Body], operations: tuple[str, ...]) -> None:
    def hook(_: Exchange, body: Body) -> Body:
        return change(body)

    register(Fault(id, summary, (), operations, prompt=hook))


_uncounted("count-without-text", "Only the start of a text is counted", _short, COUNT)
_uncounted(
    "count-without-system-text",
    "A system prompt that is a string is not counted",
    partial(_system, str),
    COUNT,
)
_uncounted(
    "count-without-system-blocks", "A system prompt of blocks is not counted", partial(_system, list), COUNT
)
_uncounted("count-without-tools", "Tools are not counted", _tools, COUNT)
_uncounted("count-without-images", "Images are not counted", _images, COUNT)
_uncounted(
    "system-text-dropped", "A system prompt that is a string is dropped", partial(_system, str), MESSAGES
)
_uncounted("system-blocks-dropped", "A system prompt of blocks is dropped", partial(_system, list), MESSAGES)
_uncounted("unforced-tools-dropped", "Tools are forgotten unless a call is forced", _tools, MESSAGES)


OPTIONS = ("system", "tools", "tool_choice", "thinking", "output_config", "cache_control")
"""Fields of a count that one fault each ignores."""


def _without(name: str, body: Body) -> Body:
    return {key: value for key, value in body.items() if key != name}


for _name in OPTIONS:
    served(
        f"count-ignores-{_name.replace('_', '-')}",
        f"A count ignores {_name}",
        partial(drop, names=[_name]),
        COUNT,
    )
    if _name in ("tool_choice", "thinking", "output_config"):
        _uncounted(
            f"count-without-{_name.replace('_', '-')}",
            f"What {_name} adds is not counted",
            partial(_without, _name),
            COUNT,
        )
