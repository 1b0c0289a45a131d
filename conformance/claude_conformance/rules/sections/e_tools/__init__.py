"""Section E: tools."""

from claude_conformance.rules.section import Section

section = Section("E", "tools", profile="tools", severity="MUST", impact="contract", needs=("createMessage",))
