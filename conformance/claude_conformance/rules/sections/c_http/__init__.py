"""Section C: HTTP, independent of a single API."""

from claude_conformance.rules.section import Section

section = Section(
    "C", "HTTP, independent of a single API", profile="messages", severity="MUST", impact="contract"
)
