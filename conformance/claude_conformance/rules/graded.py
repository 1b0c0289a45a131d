"""Findings that weigh more or less than their rule."""

from __future__ import annotations

from claude_conformance.rules.outcome import Impact


class Graded(str):
    """What is wrong with an exchange, with an impact of its own instead of the rule's."""

    impact: Impact
    __slots__ = ("impact",)

    def __new__(cls, text: str, impact: Impact) -> Graded:
        """The text, graded."""
        made = super().__new__(cls, text)
        made.impact = impact
        return made
