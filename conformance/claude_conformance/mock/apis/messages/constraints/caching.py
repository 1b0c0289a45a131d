"""Cache breakpoints: how many, in which order, with which lifetime."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.mock.apis.messages.prompts import constraint, each_block
from claude_conformance.mock.engine.prompt import blocks_of
from claude_conformance.mock.exchange import Prompt
from claude_conformance.mock.http.errors import invalid

MOST = 4


def markers(body: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Every explicit breakpoint in cache order: its path and ttl."""
    for number, tool in enumerate(body.get("tools") or ()):
        yield from _marker(f"tools.{number}", tool)
    for number, block in enumerate(blocks_of(body.get("system"))):
        yield from _marker(f"system.{number}", block)
    for _, path, block in each_block(body):
        yield from _marker(path, block)


def _marker(path: str, owner: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    control = owner.get("cache_control")
    if control:
        yield path, control.get("ttl") or "5m"


@constraint("cache-breakpoints-at-most-four", "F07", "F08", fault="five-cache-breakpoints-served")
def at_most_four(prompt: Prompt) -> None:
    """A prompt has at most four cache breakpoints."""
    found = len(list(markers(prompt.body))) + bool(prompt.body.get("cache_control"))
    if found > MOST:
        raise invalid(f"A maximum of {MOST} blocks with cache_control may be provided. Found {found}.")


@constraint("cache-ttl-order", "F10", fault="cache-ttl-order-unchecked")
def ttl_order(prompt: Prompt) -> None:
    """Cache breakpoints of one hour come before those of five minutes."""
    short = False
    for path, ttl in markers(prompt.body):
        if ttl == "1h" and short:
            raise invalid(
                f"{path}.cache_control.ttl: a ttl='1h' cache_control block must not come after a ttl='5m' "
                "cache_control block. Note that blocks are processed in the following order: "
                "`tools`, `system`, `messages`."
            )
        short = short or ttl == "5m"


@constraint("cache-automatic-ttl-agrees", "doc/build-with-claude/prompt-caching")
def automatic_agrees(prompt: Prompt) -> None:
    """The automatic breakpoint has the ttl of the block that it is on."""
    control = prompt.body.get("cache_control")
    blocks = blocks_of(prompt.body["messages"][-1].get("content"))
    explicit = blocks[-1].get("cache_control") if blocks else None
    if control and explicit:
        first, second = control.get("ttl") or "5m", explicit.get("ttl") or "5m"
        if first != second:
            raise invalid(
                f"Top-level cache_control has ttl='{first}' but the target block already has cache_control "
                f"with ttl='{second}'"
            )
