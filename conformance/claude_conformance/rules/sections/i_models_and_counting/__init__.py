"""Section I: models, and counting tokens."""

from claude_conformance.rules.section import Section

section = Section(
    "I",
    "models, and counting tokens",
    profile="models",
    severity="MUST",
    impact="contract",
    needs=("listModels",),
)
