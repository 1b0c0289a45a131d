"""Section D: what a Messages request may contain."""

from claude_conformance.rules.section import Section

section = Section(
    "D",
    "what a Messages request may contain",
    profile="messages",
    severity="MUST",
    impact="contract",
    needs=("createMessage",),
)
