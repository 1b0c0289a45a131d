"""Section G: answers in a JSON format that the request gives.

Rules: G08.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail, need_plain
from claude_conformance.rules.kit.features import granted
from claude_conformance.rules.kit.message import text_of
from claude_conformance.rules.kit.model_choice import model_with
from claude_conformance.rules.kit.output_format import FEATURE, SCHEMA, formatted
from claude_conformance.rules.kit.requests import user
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.g_message import section
from claude_conformance.wire import JsonError, parse_json


@section.rule(
    "G08",
    title="answers with JSON that satisfies the schema of output_config.format",
    source=[src.STRUCTURED],
    detects=["D198"],
)
def satisfies(probe: Probe) -> None:
    need_plain(probe)
    model = model_with(probe, FEATURE)
    ask = "The harbour of Enge in Zürich was finished in 1887. Which city, and when?"
    exchange = formatted(probe, model, messages=user(ask))
    message = granted(probe, exchange, "output_config.format", FEATURE, model=model)
    if message.get("stop_reason") != "end_turn":
        raise Skipped(f"the answer stops for {message.get('stop_reason')!r}", exchange)
    try:
        value = parse_json(text_of(message))
    except JsonError as error:
        fail(f"the text is not JSON: {error}", exchange)
    found = next(probe.view.validator_of(SCHEMA).iter_violations(value), None)
    if found is not None:
        fail(f"the answer does not satisfy the schema: {found}", exchange)
