"""Section V: the server accepts what it claims for a model.

Rules: V23.
"""

from __future__ import annotations

from collections.abc import Mapping

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, describe, fail, need_plain
from claude_conformance.rules.kit.cases import each_found
from claude_conformance.rules.kit.model_choice import claims, entry
from claude_conformance.rules.kit.reading import at, whole
from claude_conformance.rules.kit.requests import body
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.rules.sections.v_truth.context import COMPACTION, compacting
from claude_conformance.wire import Exchange


@section.rule(
    "V23",
    title="accepts what the Models API claims for a model: efforts, server tools, edits, output tokens",
    impact="breaking",
    profile="models",
    source=[src.SDK_MODEL_INFO, src.LIST_MODELS],
    since=NEW,
    needs=("createMessage", "listModels"),
    cost=8,
)
def as_claimed(probe: Probe) -> None:
    """Raises `Skipped` if the Models API claims no feature that can be tested."""
    need_plain(probe)
    item = entry(probe)
    effort = at(item.get("capabilities"), "effort")
    levels = [name for name in effort if claims(item, "effort", name)] if isinstance(effort, dict) else []
    cases: dict[str, Exchange] = {}
    for level in levels:
        cases[f"effort {level}"] = create(probe, max_tokens=1, output_config={"effort": level})
    samples: Mapping[str, tuple[str, ...]] = {
        "search": ("server_tools", "web_search"),
        "code": ("server_tools", "code_execution"),
        "cited": ("citations",),
    }
    for name, path in samples.items():
        if claims(item, *path):
            cases[" ".join(path)] = probe.sample(name)
    if claims(item, "context_management", "compact_20260112") and COMPACTION in probe.variant.betas:
        cases["compact_20260112"] = compacting(probe)
    most = whole(dict(item), "max_tokens")
    if most:
        # The maximum output takes too long to wait for without a stream.
        request = body(probe, max_tokens=most, stream=True)
        cases[f"max_tokens {most}"] = probe.send(Call(json=request))
    if not cases:
        raise Skipped(f"the Models API names no capability of {probe.model} that this rule can request")

    def check(exchange: Exchange) -> None:
        if exchange.status != 200:
            status = f"{exchange.status}{describe(exchange)}"
            fail(f"the Models API says that the model supports this, and it is refused: {status}", exchange)
        if not exchange.streamed:
            accepted(exchange)

    each_found(cases, check)
