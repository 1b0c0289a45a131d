"""Section U: values and texts arrive unchanged."""

from claude_conformance.rules.section import Section

section = Section(
    "U",
    "values and texts arrive unchanged",
    profile="messages",
    severity="MUST",
    impact="breaking",
    needs=("createMessage",),
    cost=2,
)
