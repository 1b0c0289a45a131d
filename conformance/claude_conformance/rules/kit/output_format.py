"""A JSON format that a request asks for."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.kit.ask import create
from claude_conformance.rules.kit.controls import FORMAT
from claude_conformance.rules.probe import Probe
from claude_conformance.wire import Exchange

FEATURE = "structured_outputs"


def formatted(probe: Probe, model: str, *, invalid: bool = False, **changes: Any) -> Exchange:
    return create(probe, invalid=invalid, model=model, **FORMAT, **changes)
