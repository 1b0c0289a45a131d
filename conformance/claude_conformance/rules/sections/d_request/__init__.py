"""Section D: what a Messages request may hold."""

from claude_conformance.rules.section import Section

section = Section(
    "D",
    "what a Messages request may hold",
    profile="messages",
    severity="MUST",
    impact="contract",
    needs=("createMessage",),
)
