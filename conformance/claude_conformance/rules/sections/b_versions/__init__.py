"""Section B: versions and beta headers."""

from claude_conformance.rules.section import Section

section = Section(
    "B",
    "versions and beta headers",
    profile="messages",
    severity="MUST",
    impact="contract",
    needs=("createMessage",),
)
