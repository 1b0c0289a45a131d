"""Section G: what counts as input tokens.

Rules: G14.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, fail, need_plain
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.requests import WEATHER
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.g_message import section

_LONG = "Answer every question in the manner of a weather report from the mountains. " * 8


@section.rule(
    "G14",
    title="counts a system prompt and tools among the input tokens",
    source=[src.SDK_USAGE, src.TOKEN_COUNTING],
    detects=["D028", "D166"],
    cost=3,
)
def counts_everything(probe: Probe) -> None:
    before = _input_tokens(need_plain(probe))
    additions: dict[str, dict[str, Any]] = {
        "a system prompt": {"system": _LONG},
        "a system prompt in blocks": {"system": [{"type": "text", "text": _LONG}]},
        "a tool": {"tools": [{**WEATHER, "description": _LONG}]},
    }

    def grows(changes: dict[str, Any]) -> None:
        exchange = create(probe, **changes)
        after = _input_tokens(accepted(exchange))
        if after <= before:
            fail(f"{len(_LONG)} characters leave the input tokens at {after}", exchange)

    each(additions, grows)


def _input_tokens(message: dict[str, Any]) -> int:
    """Returns all input tokens of a message, cached ones too."""
    usage = message.get("usage")
    usage = usage if isinstance(usage, dict) else {}
    names = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    return sum(count for name in names if isinstance(count := usage.get(name), int))
