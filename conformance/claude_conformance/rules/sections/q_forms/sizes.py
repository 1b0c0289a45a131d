"""Section Q: conversations and tools of every usual size are accepted.

Rules: Q25.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, need_plain
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.q_forms import section

_SCHEMA = {"type": "object", "properties": {"x": {"type": "string"}}}


@section.rule(
    "Q25",
    title="accepts more tools, stop sequences and turns, and longer descriptions than other APIs allow",
    source=[src.CREATE, src.DEFINE_TOOLS],
    cost=6,
)
def sizes(probe: Probe) -> None:
    need_plain(probe)
    roles = ("user", "assistant")
    long = "Looks up the tides at a harbour. " * 40
    places = {"type": "string", "enum": [f"harbour-{number}" for number in range(600)]}
    cases: dict[str, dict[str, Any]] = {
        "130 tools": {"tools": [{"name": f"tool_{n}", "input_schema": _SCHEMA} for n in range(130)]},
        "a description of 1320 characters": {
            "tools": [{"name": "tides", "description": long, "input_schema": _SCHEMA}]
        },
        "600 values in an enum": {
            "tools": [
                {"name": "tides", "input_schema": {"type": "object", "properties": {"at": places}}},
            ]
        },
        "six stop sequences": {"stop_sequences": [f"zqx{number}" for number in range(6)]},
        "a stop sequence of 300 characters": {"stop_sequences": ["zqx " * 75]},
        "61 turns": {"messages": [{"role": roles[n % 2], "content": f"turn {n}"} for n in range(61)]},
    }
    each(cases, lambda changes: accepted(create(probe, max_tokens=1, **changes)))
