"""Messages within other operations: what Messages would return for a body that another operation has made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claude_conformance.mock.apis.kit.constraints import check_all
from claude_conformance.mock.apis.messages.handler import metered
from claude_conformance.mock.apis.messages.prompts import MESSAGES, as_prompt
from claude_conformance.mock.exchange import Decoded, Validated, carried
from claude_conformance.mock.validation.schema import check_body

JSON = "application/json"


def answered(exchange: Validated, body: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the message for a body, and the headers with rate limits. Raises `ApiError` as Messages does."""
    operation = exchange.view.operations[MESSAGES]
    kept = carried(exchange, "operation", "body", "params", "form")
    inner = Decoded(**kept, form=None, operation=operation, params={}, body=body)
    check_body(inner.view, operation, JSON, body)
    prompt = as_prompt(Validated(**carried(inner)))
    check_all(prompt)
    return metered(prompt)


def text_of(message: dict[str, Any]) -> str:
    """Return the text of a message."""
    return "".join(block["text"] for block in _blocks(message, "text"))


def calls_of(message: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the calls of a message."""
    return list(_blocks(message, "tool_use"))


def _blocks(message: dict[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    return (block for block in message["content"] if block["type"] == kind)
