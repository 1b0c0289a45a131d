"""Section E: the text that a model writes before it calls a tool.

Rules: E45.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, message_in
from claude_conformance.rules.kit.cases import both_ways
from claude_conformance.rules.kit.message import blocks, text_of
from claude_conformance.rules.kit.reading import content, kind, text, whole
from claude_conformance.rules.kit.requests import WEATHER, user
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.e_tools import section

_BEFORE = (
    "the tide is low at nine and the wind comes from the west, so two barges wait at the quay until the bell"
    " has been rung three times, while the pilot reads the old log aloud to the clerk, who copies every hour,"
    " every depth and every name into the new book with a pen that has seen better days"
)
_CALL: Mapping[str, Any] = {
    "max_tokens": 512,
    "tools": [WEATHER],
    "messages": user(
        "First repeat the text in the text tags, without the tags. Then, in the same answer, look up the"
        f' weather in "Lima" with the tool {WEATHER["name"]}.\n<text>\n{_BEFORE}\n</text>'
    ),
}
_TEXT_TOKENS = 40
"""The minimum of output tokens of the text, far more than two calls of one tool differ by."""


@section.rule(
    "E45",
    title="returns the text that a model writes before a tool call, and before the call",
    impact="breaking",
    source=[src.TOOL_CALLS, src.STREAMING],
    cost=2,
)
def text_before_call(probe: Probe) -> None:
    """Raises `Skipped` if a forced call does not show how many tokens a call has."""
    alone = message_in(probe.sample("tool"))
    call = whole(alone, "usage", "output_tokens")
    if call is None or not blocks(alone, "tool_use"):
        raise Skipped("a forced call does not show how many tokens a call has", probe.sample("tool"))

    def check(stream: bool) -> None:
        exchange = create(probe, **_CALL, **({"stream": True} if stream else {}))
        message = message_in(exchange)
        if len(blocks(message, "tool_use")) != 1:
            raise Skipped("the model does not call the tool once", exchange)
        if text_of(message).strip():
            if not _begins_with_text(message):
                fail("the text comes after the tool call that it was written before", exchange)
            return
        if blocks(message, "thinking") or blocks(message, "redacted_thinking"):
            raise Skipped("the model thinks before it calls the tool", exchange)
        used = whole(message, "usage", "output_tokens") or 0
        used -= whole(message, "usage", "output_tokens_details", "thinking_tokens") or 0
        if used < call + _TEXT_TOKENS:
            raise Skipped("the model writes no text before it calls the tool", exchange)
        fail(f"{used} output tokens are counted, {call} for a call alone, and there is no text", exchange)

    both_ways(check)


def _begins_with_text(message: dict[str, Any]) -> bool:
    """Returns whether a text that is not blank comes before the first tool call."""
    for block in content(message):
        if kind(block) == "tool_use":
            return False
        if kind(block) == "text" and (text(block, "text") or "").strip():
            return True
    return False
