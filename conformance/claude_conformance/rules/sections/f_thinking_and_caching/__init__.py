"""Section F: thinking and prompt caching."""

from claude_conformance.rules.section import Section

section = Section(
    "F",
    "thinking and prompt caching",
    profile="thinking",
    severity="MUST",
    impact="contract",
    needs=("createMessage",),
)
