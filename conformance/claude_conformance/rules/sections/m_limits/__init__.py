"""Section M: rate limits and spend limits."""

from claude_conformance.rules.section import Section

section = Section(
    "M",
    "rate limits and spend limits",
    profile="limits",
    severity="MUST",
    impact="contract",
    needs=("createMessage",),
    cost=0,
)
