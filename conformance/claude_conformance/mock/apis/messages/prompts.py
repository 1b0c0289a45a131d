"""Prompts: the requests of Messages and count_tokens, and their content blocks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.apis.kit.handlers import prepares
from claude_conformance.mock.apis.messages.placed_files import with_files
from claude_conformance.mock.engine.prompt import Block
from claude_conformance.mock.exchange import Prompt, Validated, carried
from claude_conformance.mock.http.errors import not_found
from claude_conformance.mock.world.catalogue import Model

MESSAGES = "createMessage"
COUNT = "countMessageTokens"
PROMPTS = (MESSAGES, COUNT)
# The model that replaces an unknown one if a fault lets it pass.
STAND_IN = "claude-sonnet-4-5"

constraint = Constraints(Prompt, PROMPTS)


@prepares(*PROMPTS)
def as_prompt(exchange: Validated) -> Prompt:
    """Return a valid request with its model and files.

    Raises `ApiError` (404) if the model does not exist.
    """
    body = with_files(exchange.body, exchange.world, exchange.workspace)
    return Prompt(**carried(exchange, "body"), body=body, model=_model(exchange))


def _model(exchange: Validated) -> Model:
    """Return the model that a prompt names.

    Raises `ApiError` (404) if it does not exist (D05) or is retired.
    """
    name, catalogue = exchange.body["model"], exchange.world.catalogue
    model = catalogue.usable(name)
    if model is None and exchange.skips("model-known"):
        model = catalogue.find(STAND_IN)
    if model is None:
        raise not_found(f"model: {name}")
    return model


def each_block(body: Mapping[str, Any]) -> Iterator[tuple[str, str, Block]]:
    """Iterate over the content blocks in the messages as `(role, path, block)`, including those in tool
    results.
    """
    for number, message in enumerate(body["messages"]):
        content = message.get("content")
        if isinstance(content, str):
            continue
        for place, block in enumerate(content or ()):
            path = f"messages.{number}.content.{place}"
            yield message["role"], path, block
            if block["type"] == "tool_result" and not isinstance(block.get("content"), str):
                for inner, part in enumerate(block.get("content") or ()):
                    yield message["role"], f"{path}.tool_result.content.{inner}", part


def forced(body: Mapping[str, Any]) -> bool:
    """Whether `tool_choice` makes the model call a tool."""
    return (body.get("tool_choice") or {}).get("type") in ("any", "tool")
