"""Section G: what a Message must be."""

from claude_conformance.rules.section import Section

section = Section(
    "G",
    "what a Message must be",
    profile="messages",
    severity="MUST",
    impact="breaking",
    needs=("createMessage",),
)
