"""Section V: what a response names, counts and claims is true."""

from claude_conformance.rules.section import Section

section = Section(
    "V",
    "what a response names, counts and claims is true",
    profile="messages",
    severity="MUST",
    impact="contract",
    needs=("createMessage",),
)
