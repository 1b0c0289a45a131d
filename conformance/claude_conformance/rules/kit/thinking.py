"""Which model thinks in which way."""

from __future__ import annotations

from claude_conformance.rules.kit.features import granted
from claude_conformance.rules.kit.model_choice import model_with
from claude_conformance.rules.probe import Probe

TYPES = ("thinking", "types")


def thinks(probe: Probe) -> str:
    """The model that takes `thinking` of type enabled; `Unsupported` when the server has none."""
    exchange = probe.sample("thinking")
    model = model_with(probe, *TYPES, "enabled")
    granted(probe, exchange, "thinking enabled", *TYPES, "enabled", model=model)
    return model
