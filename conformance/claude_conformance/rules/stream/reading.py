"""What a stream turned out to be: what it breaks, where it ends, and the message that it joins to."""

from __future__ import annotations

import enum
from typing import Any

import attrs

from claude_conformance.rules.outcome import Impact


@attrs.frozen
class Breach:
    """A rule that a stream breaks, and the event where it first does.

    ``index`` counts the events from 0 and is `None` if the fault is the end of the stream;
    ``event`` is that event's type (or name). ``harmless`` says that what the stream says can be read
    all the same: it only counts wrongly, or holds a block of nothing. ``impact`` is set where it is not the
    rule's own: for what the official SDKs read as if nothing were wrong.
    """

    rule: str
    index: int | None
    event: str
    message: str
    harmless: bool = False
    impact: Impact | None = None

    def __str__(self) -> str:
        where = "end of stream" if self.index is None else f"event {self.index} ({self.event})"
        return f"{where}: {self.message}"


class State(enum.Enum):
    """Where in the grammar a stream is."""

    BEFORE = "before message_start"
    BETWEEN = "between blocks"
    BLOCK = "inside a block"
    TAIL = "after message_delta"
    STOPPED = "after message_stop"
    FAILED = "after error"
    LOST = "past a breach of the order"


@attrs.frozen
class StreamReading:
    """What a stream said. ``message`` is the joined message when the grammar held to its end."""

    breaches: tuple[Breach, ...]
    message: dict[str, Any] | None
    end: State

    @property
    def obstacle(self) -> Breach | None:
        """The first breach that keeps the joined message from being trusted."""
        return next((breach for breach in self.breaches if not breach.harmless), None)
