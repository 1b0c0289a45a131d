"""Section U: values and texts come out as they were meant."""

from claude_conformance.rules.section import Section

section = Section(
    "U",
    "values and texts as they were meant",
    profile="messages",
    severity="MUST",
    impact="breaking",
    needs=("createMessage",),
    cost=2,
)
