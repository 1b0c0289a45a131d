"""Section C: requests and responses below any one API."""

from claude_conformance.rules.section import Section

section = Section(
    "C", "requests and responses below any one API", profile="messages", severity="MUST", impact="contract"
)
