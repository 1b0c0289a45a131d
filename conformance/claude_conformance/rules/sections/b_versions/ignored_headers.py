"""Section B: headers without effect.

Rules: B15.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, need_plain
from claude_conformance.rules.kit.requests import body
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.b_versions import section


@section.rule(
    "B15",
    title="ignores the telemetry headers of SDKs and unknown x- headers",
    impact="breaking",
    source=[src.SDK_BASE],
)
def telemetry(probe: Probe) -> None:
    need_plain(probe)
    headers = (
        ("x-stainless-lang", "python"),
        ("x-stainless-package-version", "2.12.0"),
        ("x-stainless-retry-count", "0"),
        ("x-stainless-timeout", "600"),
        ("x-stainless-helper", "conformance"),
        ("user-agent", "Anthropic/Python 2.12.0"),
        ("x-never-heard-of", "1"),
    )
    accepted(probe.send(Call(json=body(probe), headers=headers)))
