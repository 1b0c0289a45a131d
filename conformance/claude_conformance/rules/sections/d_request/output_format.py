"""Section D: features that exclude a JSON format.

Rules: D30.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, need_plain, refused
from claude_conformance.rules.kit.documents import text_document, turn
from claude_conformance.rules.kit.features import granted
from claude_conformance.rules.kit.model_choice import model_with
from claude_conformance.rules.kit.output_format import FEATURE, formatted
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.d_request import section


@section.rule(
    "D30",
    title="answers 400 invalid_request_error to output_config.format together with citations",
    source=[src.CITATIONS],
    cost=3,
)
def format_with_citations(probe: Probe) -> None:
    need_plain(probe)
    model = model_with(probe, FEATURE)
    document = turn(text_document(citations={"enabled": True}))
    granted(probe, formatted(probe, model), "output_config.format", FEATURE, model=model)
    granted(probe, create(probe, model=model, **document), "citations", "citations", model=model)
    refused(formatted(probe, model, invalid=True, **document))
