"""How a rule ends when it does not simply return, and findings that weigh more or less than their rule."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from claude_conformance.wire import Exchange

Impact = Literal["breaking", "contract", "info"]
"""What a failure does to clients. Breaking: an official SDK or a documented loop raises, hangs, loses data,
miscounts or repeats a request that cannot succeed."""

_ORDER: tuple[Impact | None, ...] = ("breaking", None, "contract", "info")


def worst(impacts: Iterable[Impact | None]) -> Impact | None:
    """Returns the gravest of several; None, the impact of the rule itself, weighs less than "breaking"."""
    return min(impacts, key=_ORDER.index, default=None)


class Graded(str):
    """What is wrong with an exchange, with an impact of its own instead of the rule's."""

    impact: Impact
    __slots__ = ("impact",)

    def __new__(cls, text: str, impact: Impact) -> Graded:
        """Returns the text, graded."""
        made = super().__new__(cls, text)
        made.impact = impact
        return made


class Outcome(Exception):
    """A rule's verdict other than passed; ``message`` is one sentence, `exchanges` show it."""

    def __init__(self, message: str, *exchanges: Exchange) -> None:
        super().__init__(message)
        self.message = message
        self.exchanges = exchanges


class Failed(Outcome):
    """The server breaks the rule; ``cases`` names the cases that fail when the rule has several.

    ``impact`` is that of this failure where it is not the rule's own.
    """

    def __init__(
        self,
        message: str,
        *exchanges: Exchange,
        cases: tuple[str, ...] = (),
        impact: Impact | None = None,
    ) -> None:
        super().__init__(message, *exchanges)
        self.cases = cases
        self.impact = impact


class Skipped(Outcome):
    """A precondition did not hold, or there was no budget; the message names it."""


class CutShort(Skipped):
    """The run could not look: its budget is used up, the server is away, or no model is known.

    Whatever a run has judged before, without this rule it has no verdict.
    """


class Unsupported(Outcome):
    """The server does not have the API that the rule is about."""
