"""Section H: message streams."""

from claude_conformance.rules.section import Section

section = Section(
    "H",
    "message streams",
    profile="streaming",
    severity="MUST",
    impact="breaking",
    needs=("createMessage",),
    cost=0,
)
