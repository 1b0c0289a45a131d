"""Section G: responses in a JSON format that the request defines.

Rules: G08.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail, need_plain
from claude_conformance.rules.kit.controls import format_fault, formatted_answer
from claude_conformance.rules.kit.features import granted
from claude_conformance.rules.kit.model_choice import model_with
from claude_conformance.rules.kit.output_format import FEATURE
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.g_message import section


@section.rule(
    "G08",
    title="answers with JSON that satisfies the schema of output_config.format",
    source=[src.STRUCTURED],
    detects=["D198"],
)
def satisfies(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the rule cannot be judged."""
    need_plain(probe)
    model = model_with(probe, FEATURE)
    exchange = formatted_answer(probe, model)
    message = granted(probe, exchange, "output_config.format", FEATURE, model=model)
    if message.get("stop_reason") != "end_turn":
        raise Skipped(f"the response stops with {message.get('stop_reason')!r}", exchange)
    if fault := format_fault(probe, message):
        fail(fault, exchange)
