"""A conversation that ends with the beginning of the response."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.kit.model_choice import listed, takes_prefill
from claude_conformance.rules.kit.requests import user
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe

START = "The colours of the rainbow, in order, are red,"


def prefilled(start: str = START) -> list[dict[str, Any]]:
    ask = user("Name the colours of the rainbow in one sentence.")
    return [*ask, {"role": "assistant", "content": start}]


def older(probe: Probe) -> str:
    """Returns a model that takes a prefill, the run's own if it does. Raises `Skipped` if none is listed."""
    for name in (probe.model, *(str(item["id"]) for item in listed(probe))):
        if takes_prefill(name):
            return name
    raise Skipped("no listed model is known to take a prefill")
