"""Section R: objects that the server stores. Each rule is judged for each kind (`rules/per_kind.py`)."""

from claude_conformance.rules.section import Section
from claude_conformance.rules.sections.r_resources import (
    changes,
    documented,
    ends,
    lists,
    new,
    refusals,
    secrets,
)

section = Section("R", "objects that the server stores, for each kind of them", severity="MUST")

__all__ = ["changes", "documented", "ends", "lists", "new", "refusals", "secrets", "section"]
