"""Section V: the output tokens of a text fit its length.

Rules: V40.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import need_plain
from claude_conformance.rules.kit.message import text_of
from claude_conformance.rules.kit.reading import at, content, kind, whole
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.v_truth import section

LONG = 20
"""Minimum of words of a text that is judged."""
MOST = 4
"""Maximum of words per token, far above the real value."""


def fits(seen: Observation) -> Finding:
    """Judges whether a long text has enough tokens. Skips what a fallback or a refusal cut off."""
    used = whole(seen.message, "usage", "output_tokens")
    if seen.message is None or used is None or at(seen.message, "stop_reason") == "refusal":
        return None
    words = len(text_of(seen.message).split())
    if words < LONG or any(kind(block) == "fallback" for block in content(seen.message)):
        return None
    return HELD if used * MOST >= words else f"usage.output_tokens is {used}, the text has {words} words"


@section.rule(
    "V40",
    title="counts output tokens that fit the length of the text, in streams too",
    impact="breaking",
    source=[src.SDK_USAGE, src.STREAMING],
    detects=["D098"],
    cost=0,
    observe=fits,
)
def counts_length(probe: Probe) -> None:
    need_plain(probe)
    probe.sample("long-stream")
