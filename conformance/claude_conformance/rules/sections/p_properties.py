"""Section P: properties of responses to generated requests, examined in the suite's property phase.

Rules: P01-P04.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.section import Section

section = Section(
    "P",
    "generated requests",
    profile="messages",
    severity="MUST",
    impact="contract",
    kind="property",
    cost=15,
)


section.add(
    "P01",
    title="answers generated valid requests with success or a documented refusal, never with a failure",
    source=[src.ERRORS, src.CREATE],
    detects=["D027", "D041"],
)
section.add(
    "P02",
    title="answers generated valid requests with bodies that match the description",
    source=[src.CREATE, src.ERRORS, src.SDK_TYPES],
    detects=["D058", "D171"],
)
section.add(
    "P03",
    title="refuses generated requests that break the types of the description with a 4xx error",
    source=[src.ERRORS, src.SDK_CREATE],
    detects=["D016", "D027"],
)
section.add(
    "P04",
    title="answers generated valid stream requests with a stream that follows the grammar or a refusal",
    profile="streaming",
    source=[src.STREAMING, src.ERRORS],
    detects=["D018", "D079"],
)
