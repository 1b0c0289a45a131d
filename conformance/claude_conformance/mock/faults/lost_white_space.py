"""Faults that lose white space of a request, each in one place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from . import lost_parts
from .base import MESSAGES, PROMPTS, Body
from .lenient import served


def _texts(body: Body, change: Callable[[str], str], *where: str) -> None:
    """Changes the texts of these places, see `PLACES`."""

    def whole(content: Any) -> Any:
        if isinstance(content, str):
            return change(content)
        return [
            {**item, "text": change(item["text"])} if item["type"] == "text" else item for item in content
        ]

    if "system" in where and body.get("system"):
        body["system"] = whole(body["system"])
    for message in body["messages"]:
        if "content" not in message:
            continue
        form = "strings" if isinstance(message["content"], str) else "blocks"
        if message["role"] in where or f"{message['role']}-{form}" in where:
            message["content"] = whole(message["content"])
        for block in message["content"] if isinstance(message["content"], list) else ():
            if block["type"] == "tool_result" and "result" in where and block.get("content"):
                block["content"] = whole(block["content"])
            if block["type"] == "document" and "document" in where and block["source"]["type"] == "text":
                block["source"]["data"] = change(block["source"]["data"])


PLACES = {
    "system": "system prompts",
    "user": "what the user says",
    "user-strings": "a user turn that is a string",
    "user-blocks": "the text blocks of a user turn",
    "assistant": "earlier answers",
    "result": "tool results",
    "document": "documents",
}


def bent(change: Callable[[str], str], *where: str) -> lost_parts.Take:
    """Returns a function that changes the texts of these places."""
    return lambda body: _texts(body, change, *where)


def _joined(words: str) -> str:
    return " ".join(words.split()) or lost_parts.LOST


def _stripped(words: str) -> str:
    return words.strip() or lost_parts.LOST


for _where, _what in PLACES.items():
    lost_parts.lose(
        f"lost-line-breaks-of-{_where}",
        f"Line breaks and indentation of {_what}",
        bent(_joined, _where),
        PROMPTS,
    )
    lost_parts.lose(
        f"lost-outer-blanks-of-{_where}", f"The white space around {_what}", bent(_stripped, _where), PROMPTS
    )
lost_parts.lose(
    "lost-trailing-blanks-of-user",
    "The white space after what the user says",
    bent(lambda words: words.rstrip() or lost_parts.LOST, "user"),
    PROMPTS,
)


def _end(blanks: str | None, body: Body) -> None:
    last = body["messages"][-1]
    if last["role"] == "assistant" and isinstance(last["content"], str):
        last["content"] = last["content"].rstrip(blanks)


for _name, _blanks in {"blanks": None, "spaces": " ", "line-breaks": "\n"}.items():
    served(
        f"prefill-ends-without-{_name}",
        f"The {_name.replace('-', ' ')} at the end of a prefill are removed",
        partial(_end, _blanks),
        MESSAGES,
    )
