"""How a rule ends when it does not simply return."""

from __future__ import annotations

from claude_conformance.wire import Exchange


class Outcome(Exception):
    """A rule's verdict other than passed; ``message`` is one sentence, `exchanges` show it."""

    def __init__(self, message: str, *exchanges: Exchange) -> None:
        super().__init__(message)
        self.message = message
        self.exchanges = exchanges


class Failed(Outcome):
    """The server breaks the rule; ``cases`` names the cases that fail when the rule has several."""

    def __init__(self, message: str, *exchanges: Exchange, cases: tuple[str, ...] = ()) -> None:
        super().__init__(message, *exchanges)
        self.cases = cases


class Skipped(Outcome):
    """A precondition did not hold, or there was no budget; the message names it."""


class Unsupported(Outcome):
    """The server does not have the API that the rule is about."""
