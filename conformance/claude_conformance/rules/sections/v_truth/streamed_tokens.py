"""Section V: a stream counts tokens as the same response without a stream, from its first event on.

Rules: V42, V43.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail, message_in, need_plain
from claude_conformance.rules.kit.message import text_of
from claude_conformance.rules.kit.reading import at, content, kind, objects, whole
from claude_conformance.rules.kit.twins import compare_twins
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.wire import Exchange

streams = section.having(profile="streaming")

_STEPS = ("server_tool_use", "mcp_tool_use", "fallback", "compaction")
"""Blocks of a response for which the model is run more than once, each time with other input tokens."""


def from_the_start(seen: Observation) -> Finding:
    """Judges whether `message_start` counts no more input tokens than the last `message_delta`.

    A `message_delta` may raise the count: the API was seen to do so.
    """
    message = seen.message
    if message is None or not seen.exchange.streamed or at(message, "stop_reason") == "refusal":
        return None
    if any(kind(block) in _STEPS for block in content(message)) or _server_side(seen.sent):
        return None
    uses = at(message, "usage", "server_tool_use")
    if len(objects(message, "usage", "iterations")) > 1 or (isinstance(uses, dict) and any(uses.values())):
        return None
    events = [event.value for event in seen.exchange.events if isinstance(event.value, dict)]
    first = [whole(event, "message", "usage", "input_tokens") for event in _of(events, "message_start")]
    last = [whole(event, "usage", "input_tokens") for event in _of(events, "message_delta")]
    if not first or not last or first[0] is None or last[-1] is None:
        return None
    if first[0] > last[-1]:
        return f"input_tokens falls from {first[0]} in message_start to {last[-1]} in message_delta"
    return HELD


def _server_side(sent: dict[str, Any]) -> bool:
    """Returns whether a request lets the server run tools, so that the model may be run again."""
    typed = any(kind(tool) not in ("", "custom") for tool in objects(sent, "tools"))
    return typed or bool(objects(sent, "mcp_servers")) or "container" in sent


def _of(events: list[dict[str, Any]], kind_: str) -> list[dict[str, Any]]:
    return [event for event in events if event.get("type") == kind_]


@streams.rule(
    "V42",
    title="counts no more input tokens in message_start than in message_delta if the model runs once",
    source=[src.SDK_USAGE, src.STREAMING],
    detects=["D095"],
    impact="breaking",
    cost=0,
    observe=from_the_start,
)
def counts_from_the_start(probe: Probe) -> None:
    need_plain(probe)
    for name in ("stream", "tool-stream"):
        probe.sample(name)


_SLACK = 2
"""Tokens by which the counts of one text may differ, since a model can spell it in several ways."""


@streams.rule(
    "V43",
    title="counts the same output tokens for the same text with and without a stream",
    source=[src.SDK_USAGE, src.STREAMING],
    detects=["D098"],
    impact="breaking",
    cost=0,
)
def same_output(probe: Probe) -> None:
    def compare(plain: Exchange, stream: Exchange) -> bool:
        (text, first), (other, second) = _written(plain), _written(stream)
        if first is None or second is None or not text or text != other:
            return False
        if abs(first - second) > _SLACK + first // 20:
            fail(f"{first} output tokens without a stream, {second} in one, for the same text", plain, stream)
        return True

    samples = ("message", "cut", "cited", "documents")
    compare_twins(probe, samples, compare, "no response has the same text with and without a stream")


def _written(exchange: Exchange) -> tuple[str, int | None]:
    """Returns the text of a response that has only text, and its output tokens; otherwise no count."""
    message = message_in(exchange)
    if any(kind(block) != "text" for block in content(message)):
        return "", None
    if whole(message, "usage", "output_tokens_details", "thinking_tokens"):
        return "", None
    return text_of(message), whole(message, "usage", "output_tokens")
