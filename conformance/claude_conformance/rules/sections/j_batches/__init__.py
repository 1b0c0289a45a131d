"""Section J: message batches."""

from claude_conformance.rules.section import Section

section = Section(
    "J",
    "message batches",
    profile="batches",
    severity="MUST",
    impact="contract",
    needs=("createMessageBatch",),
    writes=True,
)
