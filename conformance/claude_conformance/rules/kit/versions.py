"""The versions of the API, and a precondition for rules about one version."""

from __future__ import annotations

from claude_conformance.rules.model import Since
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe

OLD: Since = "2023-06-01"
NEW: Since = "2026-10-21"


def need_version(probe: Probe, version: str) -> None:
    """Raises `Skipped` if the variant does not offer this version."""
    if version not in probe.variant.versions:
        raise Skipped(f"variant {probe.variant.name} does not offer version {version}")
