"""The ordinary responses that most observers look at."""

from __future__ import annotations

from claude_conformance.rules.probe import Probe


def provoke(probe: Probe) -> None:
    """Makes sure that the run has an ordinary response, a refusal and a response without key."""
    for operation, names in {
        "createMessage": ("message", "refused", "no-key"),
        "listModels": ("models",),
    }.items():
        if probe.supports(operation):
            for name in names:
                probe.sample(name)
