"""The outcomes of rules that do not pass, and findings whose impact differs from their rule's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from claude_conformance.wire import Exchange

Impact = Literal["breaking", "contract", "info"]
"""The effect of a failure on clients.

Breaking: an official SDK or a documented loop raises, hangs, loses data, miscounts or repeats a request that
cannot succeed.
"""

_ORDER: tuple[Impact | None, ...] = ("breaking", None, "contract", "info")


def worst(impacts: Iterable[Impact | None]) -> Impact | None:
    """Returns the most serious impact.

    `None`, the impact of the rule itself, is less serious than "breaking".
    """
    return min(impacts, key=_ORDER.index, default=None)


class Graded(str):
    """What is wrong with an exchange, with an impact that differs from the rule's."""

    impact: Impact
    __slots__ = ("impact",)

    def __new__(cls, text: str, impact: Impact) -> Graded:
        """Returns the text, graded."""
        made = super().__new__(cls, text)
        made.impact = impact
        return made


class Outcome(Exception):
    """A verdict other than passed. ``message`` is one sentence, and ``exchanges`` are the evidence.

    Raises `TypeError` if the evidence is not exchanges: the mistake of a rule, which the report names.
    """

    def __init__(self, message: str, *exchanges: Exchange) -> None:
        for given in exchanges:
            if not isinstance(given, Exchange):
                raise TypeError(f"the evidence of a verdict is exchanges, not {type(given).__name__}")
        super().__init__(message)
        self.message = message
        self.exchanges = exchanges


class Failed(Outcome):
    """The server breaks the rule. ``cases`` names the failing cases if the rule has several.

    ``impact`` is set if it differs from the rule's own.
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
    """A precondition was not met, or the budget was used up; the message gives the reason."""


class CutShort(Skipped):
    """The run could not judge the rule: its budget is used up, the server is gone, or no model is known.

    Without this rule, the run has no verdict on its profile.
    """


class Unsupported(Outcome):
    """The server does not have the API that the rule examines."""
