"""A JSON format that a request asks for."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.kit.ask import create
from claude_conformance.rules.probe import Probe
from claude_conformance.wire import Exchange

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "year": {"type": "integer"}},
    "required": ["city", "year"],
    "additionalProperties": False,
}
FORMAT: dict[str, Any] = {"output_config": {"format": {"type": "json_schema", "schema": SCHEMA}}}
FEATURE = "structured_outputs"


def formatted(probe: Probe, model: str, *, invalid: bool = False, **changes: Any) -> Exchange:
    return create(probe, invalid=invalid, model=model, **FORMAT, **changes)
